import { candidateTag } from '../../src/gcp/candidate-tag.ts'
import type { Unit } from '../../src/core/unit.ts'
import { readMark } from '../../src/targets/gcp/cloud-run/mark.ts'
import { readRoutes } from '../../src/targets/gcp/cloud-run/traffic.ts'
import type { Clouds } from '../../simulators/clouds.ts'
import { shop } from '../support/stage.ts'

export type Image = Unit['image']

/** What is at the cloud after a run, read from the simulator itself: no faults, no lag, and none of Tandem's own reads. */
export interface ShopFront {
  /** What users get, by the name of the image; `mix` and `nothing` must never be. */
  readonly serves: string
  /** Of the service's own template: what the next unrelated change would ship. */
  readonly template: string
  /** `LATEST` or `name`, with what else is in the rule. */
  readonly rule: string
  readonly candidate: boolean
  readonly mark: { readonly release: string; readonly phase: string } | undefined
}

/** Looks when everything has come to rest. `images` gives the names. */
export async function lookAtShop(clouds: Clouds, images: Readonly<Record<string, Image>>): Promise<ShopFront> {
  await clouds.google.run.atRest(shop)
  const service = clouds.google.run.service(shop) ?? {}
  const traffic = list(service['traffic'])
  const served = servedBy(clouds, images)
  const mark = readMark(text(record(service['annotations'])['tandem-mark']))
  return {
    serves: served.length > 1 ? 'mix' : (served[0] ?? 'nothing'),
    template: namer(images)(imageOf(record(service['template']))),
    rule: ruleOf(traffic),
    candidate: traffic.some(({ tag }) => tag === candidateTag),
    mark: mark && { release: mark.release, phase: mark.phase },
  }
}

/** The images that users are sent to just now; `nothing` when there is none. */
export function servedBy({ google }: Clouds, images: Readonly<Record<string, Image>>): string[] {
  const service = google.run.service(shop) ?? {}
  const shares = list(service['trafficStatuses']).filter(({ percent }) => Number(percent ?? 0) > 0)
  const latest = shortName(text(service['latestReadyRevision']))
  const names = new Set(shares.map(({ revision }) => shortName(text(revision)) || latest))
  const naming = namer(images)
  const revisions = google.run.revisions(shop).filter((each) => names.has(shortName(text(each['name']))))
  const served = new Set(revisions.map((revision) => naming(imageOf(revision))))
  return served.size === 0 ? ['nothing'] : [...served]
}

/**
 * The present routes as a text that changes when they do. `undefined` while they do not tell: a floating status may leave
 * its revision out, and during a change it is still the one of before.
 */
export function routesTold({ google }: Clouds): string | undefined {
  const service = google.run.service(shop) ?? {}
  const statuses = list(service['trafficStatuses'])
  const isVague = statuses.some(({ revision, percent }) => Number(percent ?? 0) > 0 && text(revision) === '')
  if (isVague && service['reconciling'] === true) return undefined
  return JSON.stringify([statuses, isVague ? service['latestReadyRevision'] : ''])
}

const ruleOf = (traffic: readonly Fields[]): string =>
  readRoutes(traffic)
    .filter(({ percent, tag }) => percent > 0 || (tag !== undefined && tag !== candidateTag))
    .map(({ to, percent, tag }) => `${to.latest ? 'LATEST' : 'name'} ${percent}${tag === undefined ? '' : ` ${tag}`}`)
    .join(', ')

/** The rule under which every cell begins. */
export const originalRule = 'LATEST 100'

/** Cloud Run may show the digest that was asked for or the platform's own. */
function namer(images: Readonly<Record<string, Image>>): (image: string) => string {
  return (image) =>
    Object.entries(images).find(([, { digest, platforms }]) =>
      [digest, ...Object.values(platforms)].some((each) => image.endsWith(each)),
    )?.[0] ?? 'unknown'
}

type Fields = Readonly<Record<string, unknown>>

const record = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(record) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const imageOf = (holder: Fields): string => text(list(holder['containers'])[0]?.['image'])
const shortName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
