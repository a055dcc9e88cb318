import { afterEach, beforeEach, describe } from '@jest/globals'
import { z } from 'zod'
import { markAnnotation, readMark } from '../../../../src/targets/gcp/cloud-run/mark.ts'
import type { Where } from '../../../../simulators/google/run/admin.ts'
import { openStage, shop, type Stage } from '../../../support/stage.ts'

/** A group of tests on a stage each, once for every seed: what nobody has documented differs from seed to seed. */
export function acrossSeeds(title: string, tests: (stage: () => Stage) => void): void {
  describe.each([1, 2])(`${title} (seed %i)`, (seed) => {
    let opened: Stage | undefined
    beforeEach(async () => {
      opened = patient(await openStage({ seed, speed: 100 }))
    })
    afterEach(() => opened?.stop())
    tests(() => {
      if (opened === undefined) throw new Error('the stage is not open')
      return opened
    })
  })
}

/** A test machine is busy: what a container answers late here would have been in time. */
function patient(stage: Stage): Stage {
  const patience = { requestTimeout: 20_000, deadline: 60_000 }
  return {
    ...stage,
    tandem: (options) => {
      const tandem = stage.tandem(options)
      return {
        ...tandem,
        release: (image, { policy, ...rest } = {}) =>
          tandem.release(image, { ...rest, policy: { ...patience, ...policy } }),
      }
    },
  }
}

const routeSchema = z.looseObject({
  type: z.string().optional(),
  revision: z.string().optional(),
  percent: z.number().default(0),
  tag: z.string().optional(),
})

const serviceSchema = z.looseObject({
  template: z.looseObject({
    labels: z.record(z.string(), z.string()).default({}),
    containers: z.array(
      z.looseObject({
        image: z.string(),
        env: z.array(z.record(z.string(), z.unknown())).default([]),
        resources: z.looseObject({ limits: z.record(z.string(), z.string()).default({}) }).optional(),
      }),
    ),
  }),
  traffic: z.array(routeSchema).default([]),
  trafficStatuses: z.array(routeSchema.extend({ uri: z.string().optional() })).default([]),
  annotations: z.record(z.string(), z.string()).default({}),
  labels: z.record(z.string(), z.string()).default({}),
  ingress: z.string(),
  invokerIamDisabled: z.boolean().default(false),
  scaling: z.looseObject({ minInstanceCount: z.number().default(0) }).default({ minInstanceCount: 0 }),
  latestReadyRevision: z.string().optional(),
  latestCreatedRevision: z.string().optional(),
})

/** The service as an administrator sees it, without network. */
export const serviceOn = (stage: Stage, at: Where = shop) => serviceSchema.parse(stage.clouds.google.run.service(at))

/** Does the service exist? */
export const isThere = (stage: Stage): boolean => stage.clouds.google.run.service(shop) !== undefined

const short = (name: string | undefined): string => name?.split('/').at(-1) ?? ''

/** The routing rule, one text a line, sorted: `LATEST 100`, `shop-00001-abc 0 canary`. */
export const rulesOn = (stage: Stage, at: Where = shop): string[] =>
  serviceOn(stage, at)
    .traffic.map(({ type, revision, percent, tag }) =>
      [type?.endsWith('_LATEST') ? 'LATEST' : short(revision), percent, ...(tag === undefined ? [] : [tag])].join(' '),
    )
    .sort()

/** Image, by digest, that the next unrelated change would ship. */
export const digestOn = (stage: Stage, at: Where = shop): string | undefined =>
  serviceOn(stage, at).template.containers[0]?.image.split('@')[1]

export const markOn = (stage: Stage) => readMark(serviceOn(stage).annotations[markAnnotation])

export const latestReadyOn = (stage: Stage): string => short(serviceOn(stage).latestReadyRevision)

/** Names of the revisions, the newest last. */
export const revisionsOn = (stage: Stage): string[] =>
  stage.clouds.google.run.revisions(shop).map(({ name }) => short(String(name)))

/** Requests that asked for a change of a service, dry runs left out. */
export const writesOn = ({ clouds }: Stage): string[] =>
  clouds.kernel.requests
    .filter(({ operation, path }) => changing.test(operation) && !path.includes('validateOnly=true'))
    .map(({ operation }) => operation)

const changing = /^run\.services\.(create|patch|delete|setIamPolicy)$/

/** A policy acts a moment after it was written. */
export async function answered(stage: Stage, wanted: string): Promise<string> {
  let answer = await stage.ask()
  for (let count = 0; count < 100 && answer !== wanted; count++) answer = await stage.ask()
  return answer
}
