import { createRoot } from 'react-dom/client'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { followPreferences } from '../settings/followPreferences'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { restoreTheme } from '../ui/theme'
import './dev.css'
import { DevApp } from './DevApp'

restoreTheme()
followPreferences()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <ErrorBoundary>
    <DevApp />
  </ErrorBoundary>,
)
