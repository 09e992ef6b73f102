import { IconWifi } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../ui'
import { checkNetwork, networkWords } from './network'

/** For the day before, in the room and on a device of the lesson. */
export const NetworkCheck = () => {
  const [words, setWords] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const check = async () => {
    setBusy(true)
    setWords(networkWords(await checkNetwork()))
    setBusy(false)
  }
  return (
    <>
      <Button
        icon={<IconWifi size={20} aria-hidden="true" />}
        disabled={isBusy}
        onClick={() => void check()}
      >
        {isBusy ? 'Testing…' : 'Test this network'}
      </Button>
      <p className="class-hint" role="status">
        {words ?? 'Once in the room, on a device of the lesson: it takes a few seconds.'}
      </p>
    </>
  )
}
