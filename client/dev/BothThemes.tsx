import type { ReactNode } from 'react'

const THEMES = ['light', 'dark'] as const

/** The same thing in both stains, side by side. */
export const BothThemes = ({ children }: { children: ReactNode }) => (
  <div className="dev-both">
    {THEMES.map((theme) => (
      <div key={theme} className="dev-theme" style={{ colorScheme: theme }}>
        {children}
      </div>
    ))}
  </div>
)

/** A name with what it is the name of. */
export const Labelled = ({ name, children }: { name: string; children: ReactNode }) => (
  <figure className="dev-labelled">
    {children}
    <figcaption>{name}</figcaption>
  </figure>
)
