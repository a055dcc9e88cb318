import type { Block, GoogleBlock } from './schema.ts'

/** Maps are laid over each other key by key. */
interface Maps {
  env?: Record<string, string> | undefined
  secrets?: Record<string, string> | undefined
  labels?: Record<string, string> | undefined
}

export type CommonBlock = Omit<Block, 'gcp' | 'aws'>
export type GoogleLayers = CommonBlock & GoogleBlock

/** Lays `above` over `below`: a setting given above wins; maps are joined, and above wins key by key. */
function overlay<T extends Maps>(below: T, above: Partial<T>): T {
  return {
    ...below,
    ...above,
    ...joined('env', below, above),
    ...joined('secrets', below, above),
    ...joined('labels', below, above),
  }
}

function joined(key: keyof Maps, below: Maps, above: Maps): Maps {
  if (below[key] === undefined || above[key] === undefined) return {}
  return { [key]: { ...below[key], ...above[key] } }
}

/**
 * The settings for no cloud in particular: the inputs win over the environment, which wins over the service's block.
 *
 * @param layers weakest first
 */
export function commonSettings(layers: readonly Block[]): CommonBlock {
  return layers.map(withoutClouds).reduce((below, above) => overlay(below, above), {})
}

/**
 * The settings for Google Cloud. Within one layer its own block wins over what is for all clouds; between layers the
 * stronger one wins, whichever of the two spellings it uses.
 */
export function googleSettings(layers: readonly Block[]): GoogleLayers {
  return layers.reduce<GoogleLayers>((below, above) => {
    const { gcp = {} } = above
    return overlay(overlay(below, withoutClouds(above)), gcp)
  }, {})
}

function withoutClouds(block: Block): CommonBlock {
  const { gcp: _gcp, aws: _aws, ...common } = block
  return common
}
