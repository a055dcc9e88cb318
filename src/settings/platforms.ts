import { either, type Parsed, quoted } from './parsed.ts'

export const knownPlatforms = ['linux/amd64', 'linux/arm64'] as const

/** The platforms that a cloud of ours runs; each once. */
export function parsePlatforms(names: readonly string[]): Parsed<readonly string[]> {
  const wrong = names.find((name) => !knownPlatforms.some((known) => known === name))
  if (wrong !== undefined) return { problem: `must be ${either(knownPlatforms)}, or both, got ${quoted(wrong)}` }
  if (names.length === 0) return { problem: 'is empty' }
  return { value: [...new Set(names)] }
}
