import { IconMoon, IconSun } from '@tabler/icons-react'
import { IconButton } from './Button'
import { useTheme } from './theme'

export const ThemeSwitch = () => {
  const [theme, setTheme] = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <IconButton label={`Use the ${other} theme`} onClick={() => setTheme(other)}>
      {theme === 'dark' ? (
        <IconSun size={22} aria-hidden="true" />
      ) : (
        <IconMoon size={22} aria-hidden="true" />
      )}
    </IconButton>
  )
}
