import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/forced-colors.css'
import { App } from './App'
import { rememberMissingStyles } from './routes/styles'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { followPreferences } from './settings/followPreferences'
import { followSound } from './sound/followSound'
import { feelTouches } from './ui/feelTouches'
import { restoreTheme } from './ui/theme'

restoreTheme()
followPreferences()
followSound()
feelTouches()
rememberMissingStyles()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)
