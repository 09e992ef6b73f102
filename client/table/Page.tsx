import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { SettingsButton } from '../settings/SettingsButton'
import { IconButton } from '../ui'
import './table.css'

interface PageProps {
  title: string
  onHome: () => void
  children: ReactNode
}

/** A screen of a table that is not the board: a bar with the title, and what it is about. */
export const Page = ({ title, onHome, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="table">
      <header className="setup-bar">
        <IconButton label="Home" onClick={onHome}>
          <IconArrowLeft size={24} aria-hidden="true" />
        </IconButton>
        <h1 className="display" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <SettingsButton />
      </header>
      {children}
    </div>
  )
}
