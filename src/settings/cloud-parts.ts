import type { GooglePlace } from '../gcp/place.ts'
import { amazonNeeds, amazonProblems, amazonTarget, amazonWarnings } from './amazon.ts'
import type { AmazonSpot } from '../aws/place.ts'
import type { Cloud } from '../core/target.ts'
import { googleNeeds, googleProblems, googleTarget, googleWarnings } from './google.ts'
import { amazonLayers, cloudSettings, googleLayers } from './layers.ts'
import { createNaming } from './naming.ts'
import { needProblems } from './needs.ts'
import type { Block } from './schema.ts'

/** What the settings are for one cloud. */
export interface CloudPart<Settings> {
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
  /** To be used when there are no problems. */
  readonly settings: Settings
}

export interface PartOptions {
  /** Weakest first. */
  readonly blocks: readonly Block[]
  readonly service: string | undefined
  /** Whether the other cloud is released to as well. */
  readonly both: boolean
  /** Names, as of inputs, of settings that a problem has been reported about. */
  readonly reported: ReadonlySet<string>
}

export function googlePart(options: PartOptions): CloudPart<GooglePlace> {
  const { blocks, service, both, reported } = options
  const layers = googleLayers(blocks)
  const block = cloudSettings(layers)
  const naming = createNaming({ cloud: 'gcp', layers, both })
  return {
    problems: [
      ...needProblems(googleNeeds(block), { reported, spare: spare('gcp', options) }),
      ...googleProblems(block, service).map(naming.describe),
    ],
    warnings: googleWarnings(block),
    settings: googleTarget(block, service ?? ''),
  }
}

export function amazonPart(options: PartOptions): CloudPart<AmazonSpot> {
  const { blocks, service, both, reported } = options
  const layers = amazonLayers(blocks)
  const block = cloudSettings(layers)
  const naming = createNaming({ cloud: 'aws', layers, both })
  return {
    problems: [
      ...needProblems(amazonNeeds(block), { reported, spare: spare('aws', options) }),
      ...amazonProblems(block, service, naming).map(naming.describe),
    ],
    warnings: amazonWarnings(block, naming).map(naming.describe),
    settings: amazonTarget(block, service ?? '', naming),
  }
}

const spare = (cloud: Cloud, { both }: PartOptions): Cloud | undefined => (both ? cloud : undefined)
