import { cloudNames } from '../core/platform-words.ts'
import type { Cloud } from '../core/target.ts'
import { inputNames } from './input-names.ts'
import type { Layer } from './layers.ts'
import { listed } from './parsed.ts'

/** What is wrong with settings of one cloud, before it is known how they were given. */
export interface Finding {
  /** `['cpu', 'memory']`, without the cloud. */
  readonly keys: readonly string[]
  /** Name in a map, when it is about one value of it. */
  readonly entry?: string
  readonly text: string
  /** Whether the other cloud may well take the same. */
  readonly ofPlatform: boolean
}

/** A mistake wherever the service runs; nothing without a text. */
export const wrong = (keys: string | readonly string[], text: string | undefined, entry?: string): Finding[] =>
  finding(keys, { text, entry, ofPlatform: false })

/** What this cloud cannot do. */
export const unfit = (keys: string | readonly string[], text: string | undefined, entry?: string): Finding[] =>
  finding(keys, { text, entry, ofPlatform: true })

interface Found {
  readonly text: string | undefined
  readonly entry: string | undefined
  readonly ofPlatform: boolean
}

function finding(keys: string | readonly string[], { text, entry, ofPlatform }: Found): Finding[] {
  if (text === undefined) return []
  return [{ keys: [keys].flat(), text, ofPlatform, ...(entry === undefined ? {} : { entry }) }]
}

/** Whoever reads a problem has to find the setting, and most can be given for all clouds and for each. */
export interface Naming {
  /** Whether the setting that counts was given for this cloud alone. */
  readonly isOwn: (key: string, entry?: string) => boolean
  readonly describe: (finding: Finding) => string
}

export interface NamingOptions {
  readonly cloud: Cloud
  /** Weakest first. */
  readonly layers: readonly Layer<object>[]
  /** Whether the other cloud is released to as well. */
  readonly both: boolean
}

export function createNaming({ cloud, layers, both }: NamingOptions): Naming {
  const originOf = (key: string, entry?: string) => origin(layers, key, entry)
  return {
    isOwn: (key, entry) => originOf(key, entry) === 'own',
    describe: ({ keys, entry, text, ofPlatform }) => {
      const names = keys.map((key) => {
        const own = originOf(key, entry) === 'own' || !inputNames.has(key)
        return own ? inputName(cloud, key) : key
      })
      const shared = keys.filter((key) => originOf(key, entry) === 'common')
      return `${listed(names)}: ${text}${both && ofPlatform ? wayOut(cloud, shared, entry) : ''}`
    },
  }
}

function origin(layers: readonly Layer<object>[], key: string, entry?: string): 'own' | 'common' | undefined {
  for (const { own, common } of layers.toReversed()) {
    if (has(own, key, entry)) return 'own'
    if (has(common, key, entry)) return 'common'
  }
  // The service's name is no setting of a block.
  return key === 'service' ? 'common' : undefined
}

function has(block: object, key: string, entry?: string): boolean {
  const value: unknown = Reflect.get(block, key)
  if (entry === undefined) return value !== undefined
  return typeof value === 'object' && value !== null && Object.hasOwn(value, entry)
}

/** Labels are tags on AWS. */
const inputName = (cloud: Cloud, key: string): string =>
  cloud === 'aws' && key === 'labels' ? 'aws-tags' : `${cloud}-${key}`

/** How to give for one cloud alone what was given for both: for this one, or for the other when this one has no such setting. */
function wayOut(cloud: Cloud, shared: readonly string[], entry: string | undefined): string {
  const [first] = shared
  if (first === undefined) return ''
  if (entry !== undefined)
    return `; what differs per cloud goes into ${inputName('gcp', first)} and ${inputName('aws', first)}`
  const able = inputNames.has(inputName(cloud, first)) ? cloud : other[cloud]
  const names = listed(shared.map((key) => inputName(able, key)))
  return `; ${names} ${shared.length === 1 ? 'gives it' : 'give them'} for ${cloudNames[able]} alone`
}

const other: Readonly<Record<Cloud, Cloud>> = { gcp: 'aws', aws: 'gcp' }
