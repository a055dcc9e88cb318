import type { TagRule } from '../tags/rule.ts'
import { imageProblem } from './image-name.ts'
import { type CommonBlock, commonSettings } from './layers.ts'
import { listed, quoted } from './parsed.ts'
import { knownPlatforms } from './platforms.ts'
import type { Block, RunBlock } from './schema.ts'
import { shownSecrets } from './shown-secrets.ts'

/** How an image is built, and where it goes besides the clouds' own registries. */
export interface BuildSettings {
  /** Relative to the workspace, as given. */
  readonly context: string
  /** Relative to the workspace. Absent: `Dockerfile` in the context. */
  readonly dockerfile?: string
  readonly target?: string
  readonly args: Readonly<Record<string, string>>
  /** Id → value. */
  readonly secrets: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
  readonly cache: 'gha' | 'registry' | 'off'
  readonly labels: Readonly<Record<string, string>>
  /** Absent: the usual ones. */
  readonly tags?: readonly TagRule[]
  /** `ghcr.io`, or `host/repository`. */
  readonly pushTo: readonly string[]
  readonly attest: { readonly provenance: boolean; readonly sbom: boolean }
}

/** What is released: an image that is there, or one that is built. */
export type ReleaseSource =
  | { readonly kind: 'image'; readonly reference: string }
  | { readonly kind: 'build'; readonly build: BuildSettings }

export interface ChosenSource {
  readonly source: ReleaseSource
  readonly problems: readonly string[]
}

export const buildKeys = [
  'context',
  'dockerfile',
  'build-target',
  'build-args',
  'platforms',
  'cache',
  'image-labels',
  'tags',
  'push-to',
  'attest',
] as const satisfies readonly (keyof Block)[]

/**
 * The strongest layer that says anything of the image decides: so an environment, or a manual run, releases an image that
 * is there where the service's own block says how to build one.
 *
 * @param blocks weakest first; the last one is of the inputs, as `run` is
 */
export function sourceOf(blocks: readonly Block[], run: RunBlock): ChosenSource {
  const layers = blocks.map((block, index) => ({ block, run: index === blocks.length - 1 ? run : {} }))
  const deciding = layers.findLast(
    ({ block, run: own }) => block.image !== undefined || buildInputs(block, own).length > 0,
  )
  const reference = deciding?.block.image
  if (deciding === undefined || reference === undefined) {
    const build = buildOf(commonSettings(blocks), run)
    return { source: { kind: 'build', build }, problems: buildProblems(build, run) }
  }
  const problem = imageProblem(reference)
  const problems = [
    ...(problem === undefined ? [] : [`image: ${problem}`]),
    ...together(buildInputs(deciding.block, deciding.run)),
  ]
  return { source: { kind: 'image', reference }, problems }
}

const buildInputs = (block: Block, run: RunBlock): string[] => [
  ...buildKeys.filter((key) => block[key] !== undefined),
  ...(run['build-secrets'] === undefined ? [] : ['build-secrets']),
]

const together = (names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [
        `image: cannot be given together with ${listed(names)}: an image that is there is released as it is; without "image" it is built`,
      ]

function buildOf(given: CommonBlock, run: RunBlock): BuildSettings {
  const { dockerfile, 'build-target': target, tags, attest = [] } = given
  return {
    context: given.context ?? '.',
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(target === undefined ? {} : { target }),
    args: given['build-args'] ?? {},
    secrets: run['build-secrets'] ?? {},
    platforms: given.platforms ?? knownPlatforms,
    cache: given.cache ?? 'gha',
    labels: given['image-labels'] ?? {},
    ...(tags === undefined ? {} : { tags }),
    pushTo: given['push-to'] ?? [],
    attest: { provenance: attest.includes('provenance'), sbom: attest.includes('sbom') },
  }
}

/** What is wrong with how the image is to be built, as far as it shows without looking at the workspace. */
function buildProblems(build: BuildSettings, run: RunBlock): string[] {
  const { secrets, pushTo, labels } = build
  return [
    ...shownSecrets(build, run),
    ...Object.entries(secrets).flatMap(([id, value]) => secretProblem(id, value)),
    ...pushTo.flatMap((place) => pushProblem(place).map((problem) => `push-to: ${problem}`)),
    ...Object.keys(labels).flatMap((name) =>
      /^[a-z0-9]([a-z0-9._/-]*[a-z0-9])?$/i.test(name) ? [] : [`image-labels: ${quoted(name)} is no name of a label`],
    ),
  ]
}

/** GitHub gives an empty text for a secret that is not there. */
function secretProblem(id: string, value: string): string[] {
  if (!/^[A-Za-z0-9_.-]{1,128}$/.test(id))
    return [`build-secrets: the name ${quoted(id)} must be letters, digits, "_", "." and "-"`]
  if (value.trim() !== '') return []
  return [
    `build-secrets: ${id} is empty; is the secret set in this repository or environment, and may this run read it? (runs from forks may not)`,
  ]
}

const host = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/
const path = /^[a-z0-9]+((\.|__?|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|__?|-+)[a-z0-9]+)*)*$/

function pushProblem(place: string): string[] {
  if (place === 'ghcr.io') return []
  const slash = place.indexOf('/')
  const isPlace = slash > 0 && host.test(place.slice(0, slash)) && path.test(place.slice(slash + 1))
  const isHost = isPlace && /[.:]|^localhost$/.test(place.slice(0, slash))
  return isHost ? [] : [`must be ghcr.io, or host/repository in lower case without a tag, got ${quoted(place)}`]
}
