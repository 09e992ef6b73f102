import type { ComponentType } from 'react'
import { SettingsButton } from '../settings/SettingsButton'
import { ClonePatterns } from '../ui'
import { addressOf, PAGES, readAddress, useHash, type Page } from './address'
import { CardGallery } from './CardGallery'
import { ClassList, ClassScreen } from './ClassScreens'
import { PartGallery } from './PartGallery'
import { ScenarioPicker } from './ScenarioPicker'
import { ScenarioTable } from './ScenarioTable'
import { TokenGallery } from './TokenGallery'

const SHOWN: Readonly<Record<Page, ComponentType>> = {
  cards: CardGallery,
  tokens: TokenGallery,
  parts: PartGallery,
  scenarios: ScenarioPicker,
  classes: ClassList,
}

/** What only developers see: everything that is drawn, in all its states, and any table to play on from. */
export const DevApp = () => {
  const hash = useHash()
  const address = readAddress(hash)
  if (address.page === 'table')
    return (
      <>
        <ClonePatterns />
        <ScenarioTable key={hash} source={address.source} who={address.who} />
      </>
    )
  if (address.page === 'class')
    return (
      <>
        <ClonePatterns />
        <ClassScreen key={hash} name={address.screen} />
      </>
    )
  const Shown = SHOWN[address.page]
  return (
    <main className="dev">
      <ClonePatterns />
      <header className="dev-head">
        <h1 className="display">For developers</h1>
        <nav>
          {PAGES.map((page) => (
            <a
              key={page}
              href={addressOf({ page })}
              aria-current={page === address.page ? 'page' : undefined}
            >
              {page}
            </a>
          ))}
        </nav>
        <SettingsButton />
      </header>
      <Shown />
    </main>
  )
}
