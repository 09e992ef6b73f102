import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export type Source = readonly [file: string, code: string]

interface Found {
  diagnostics: { message: string; help?: string; code?: string; filename: string }[]
}

const keyOf = ([file, code]: Source): string => `${file}: ${code}`

/** A file can have one text at a time: sources in as few projects as that needs. */
const projectsOf = (sources: readonly Source[]): Map<string, string>[] => {
  const projects: Map<string, string>[] = []
  for (const [file, code] of new Map(sources.map((source) => [keyOf(source), source])).values()) {
    const free = projects.find((project) => !project.has(file))
    if (free === undefined) projects.push(new Map([[file, code]]))
    else free.set(file, code)
  }
  return projects
}

/** The real rules, less those that need types: these know only files that exist. */
const ourRules = (): string => {
  const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as Record<string, unknown>
  return JSON.stringify({
    ...config,
    jsPlugins: [resolve('build/lint.js')],
    options: { typeAware: false },
  })
}

const lint = (files: ReadonlyMap<string, string>): Found => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-lint-'))
  try {
    writeFileSync(join(folder, '.oxlintrc.json'), ourRules())
    for (const [file, code] of files) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), code)
    }
    const oxlint = [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json', '.']
    const run = spawnSync(process.execPath, oxlint, { cwd: folder, encoding: 'utf8' })
    if (!run.stdout.trim().startsWith('{')) throw new Error(`${run.stdout}${run.stderr}`)
    return JSON.parse(run.stdout) as Found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Lints what files would be with these texts.
 *
 * @returns what lint says of one of them, a message each; names that are not used do not count here
 */
export const lintAll = (sources: readonly Source[]): ((...source: Source) => string[]) => {
  const said = new Map(sources.map((source) => [keyOf(source), [] as string[]]))
  for (const project of projectsOf(sources))
    for (const { message, help = '', code, filename } of lint(project).diagnostics) {
      if (code?.includes('unused') === true) continue
      const file = filename.replaceAll('\\', '/').replace(/^\.\//, '')
      const text = project.get(file)
      if (text === undefined) throw new Error(`${filename} was not asked for: ${message}`)
      said.get(keyOf([file, text]))?.push(`${message} ${help}`)
    }
  return (...source) => {
    const lines = said.get(keyOf(source))
    if (lines === undefined) throw new Error(`${source[0]} was not linted`)
    return lines
  }
}
