import type { AmazonBlock, Block, GoogleBlock } from './schema.ts'

/** Maps are laid over each other key by key. */
interface Maps {
  env?: Record<string, string> | undefined
  secrets?: Record<string, string> | undefined
  labels?: Record<string, string> | undefined
  'build-args'?: Record<string, string> | undefined
  'image-labels'?: Record<string, string> | undefined
}

const mapKeys = ['env', 'secrets', 'labels', 'build-args', 'image-labels'] as const satisfies readonly (keyof Maps)[]

export type CommonBlock = Omit<Block, 'gcp' | 'aws'>
export type GoogleLayers = CommonBlock & GoogleBlock
/** With its tags as `labels`. */
export type AmazonLayers = CommonBlock & OwnAmazon

type OwnAmazon = Omit<AmazonBlock, 'tags'> & Maps

/** One layer as a cloud sees it: what is for all clouds, and what is for this one. */
export interface Layer<Own> {
  readonly common: CommonBlock
  readonly own: Own
}

export const googleLayers = (blocks: readonly Block[]): Layer<GoogleBlock>[] =>
  blocks.map((block) => ({ common: withoutClouds(block), own: block.gcp ?? {} }))

export const amazonLayers = (blocks: readonly Block[]): Layer<OwnAmazon>[] =>
  blocks.map((block) => {
    const { tags, ...own } = block.aws ?? {}
    return { common: withoutClouds(block), own: tags === undefined ? own : { ...own, labels: tags } }
  })

/**
 * The settings for no cloud in particular: the inputs win over the environment, which wins over the service's block.
 *
 * @param blocks weakest first
 */
export function commonSettings(blocks: readonly Block[]): CommonBlock {
  return blocks.map(withoutClouds).reduce((below, above) => overlay(below, above), {})
}

/**
 * The settings for one cloud. Within one layer its own block wins over what is for all clouds; between layers the
 * stronger one wins, whichever of the two spellings it uses.
 */
export function cloudSettings<Own extends Maps>(layers: readonly Layer<Own>[]): CommonBlock & Partial<Own> {
  return layers.reduce<CommonBlock & Partial<Own>>((below, { common, own }) => overlay(overlay(below, common), own), {})
}

/** Lays `above` over `below`: a setting given above wins; maps are joined, and above wins key by key. */
function overlay<Below extends Maps, Above extends Maps>(below: Below, above: Above): Below & Above {
  const joined = mapKeys.flatMap((key) =>
    below[key] === undefined || above[key] === undefined ? [] : [[key, { ...below[key], ...above[key] }]],
  )
  return { ...below, ...above, ...Object.fromEntries(joined) }
}

function withoutClouds(block: Block): CommonBlock {
  const { gcp: _gcp, aws: _aws, ...common } = block
  return common
}
