import { IconSettings } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { loadPatiently } from '../routes/patiently'
import { IconButton } from '../ui'

const SettingsDialog = lazy(async () => ({
  default: (await loadPatiently(() => import('./SettingsDialog'))).SettingsDialog,
}))

/** The way to the settings, on every screen. */
export const SettingsButton = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton label="Settings" onClick={() => setOpen(true)}>
        <IconSettings size={22} aria-hidden="true" />
      </IconButton>
      {open && (
        <Suspense>
          <SettingsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
