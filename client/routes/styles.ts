/** Style sheets that did not come. Vite asks for each once only, and would show the page without. */
const missing = new Set<string>()

const hrefIn = (event: Event): string | undefined => {
  const error = 'payload' in event ? event.payload : undefined
  return error instanceof Error
    ? /^Unable to preload CSS for (\S+)/.exec(error.message)?.[1]
    : undefined
}

/** Remembers them from now on, instead of giving up the part of the page that they belong to. */
export const rememberMissingStyles = (): void =>
  window.addEventListener('vite:preloadError', (event) => {
    const href = hrefIn(event)
    if (href === undefined) return
    missing.add(href)
    event.preventDefault()
  })

const loadStyle = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => {
      missing.delete(href)
      resolve()
    }
    link.onerror = () => {
      link.remove()
      reject(new Error(`${href} did not load`))
    }
    document.head.append(link)
  })

/** Rejects when one of them did not come this time either. */
export const loadMissingStyles = async (): Promise<void> => {
  await Promise.all([...missing].map(loadStyle))
}
