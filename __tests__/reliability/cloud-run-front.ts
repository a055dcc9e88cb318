import { candidateTag } from '../../src/gcp/candidate-tag.ts'
import { readMark } from '../../src/targets/gcp/cloud-run/mark.ts'
import { readRoutes } from '../../src/targets/gcp/cloud-run/traffic.ts'
import type { Clouds } from '../../simulators/clouds.ts'
import { shop } from '../../simulators/scene.ts'
import type { Front } from './front.ts'
import { nameOf, type World } from './world.ts'

/** The rule under which every cell begins. */
const originalRule = 'LATEST 100'

export async function lookAtCloudRun(world: World): Promise<Front> {
  const { clouds, images } = world
  await clouds.google.run.atRest(shop)
  const service = clouds.google.run.service(shop) ?? {}
  const traffic = list(service['traffic'])
  const served = servedByCloudRun(world)
  const serves = served.length > 1 ? 'mix' : (served[0] ?? 'nothing')
  // Of the service's own template: what the next unrelated change would ship.
  const template = nameOf(images, imageOf(record(service['template'])))
  const rule = ruleOf(traffic)
  const candidate = traffic.some(({ tag }) => tag === candidateTag)
  return {
    cloud: 'gcp',
    serves,
    isWhole: (image) => serves === image && template === image && rule === originalRule && !candidate,
    phase: readMark(text(record(service['annotations'])['tandem-mark']))?.phase,
    shown: { template, rule, candidate },
  }
}

/** The images that users are sent to just now; `nothing` when there is none. */
export function servedByCloudRun({ clouds: { google }, images }: Pick<World, 'clouds' | 'images'>): string[] {
  const service = google.run.service(shop) ?? {}
  const shares = list(service['trafficStatuses']).filter(({ percent }) => Number(percent ?? 0) > 0)
  const latest = shortName(text(service['latestReadyRevision']))
  const names = new Set(shares.map(({ revision }) => shortName(text(revision)) || latest))
  const revisions = google.run.revisions(shop).filter((each) => names.has(shortName(text(each['name']))))
  const served = new Set(revisions.map((revision) => nameOf(images, imageOf(revision))))
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

/** `LATEST` or `name`, with what else is in the rule. */
const ruleOf = (traffic: readonly Fields[]): string =>
  readRoutes(traffic)
    .filter(({ percent, tag }) => percent > 0 || (tag !== undefined && tag !== candidateTag))
    .map(({ to, percent, tag }) => `${to.latest ? 'LATEST' : 'name'} ${percent}${tag === undefined ? '' : ` ${tag}`}`)
    .join(', ')

type Fields = Readonly<Record<string, unknown>>

const record = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(record) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const imageOf = (holder: Fields): string => text(list(holder['containers'])[0]?.['image'])
const shortName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
