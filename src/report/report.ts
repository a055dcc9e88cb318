import { z } from 'zod'
import type { Outcome } from '../core/outcome.ts'
import { migrationSchema } from './migration.ts'

const text = (description: string) => z.string().describe(description)
const moment = (description: string) => z.string().meta({ format: 'date-time', description: `${description}, in UTC` })

const outcomes = [
  'released',
  'unchanged',
  'planned',
  'rolled-back',
  'pending',
  'stuck',
  'refused',
  'overtaken',
  'cancelled',
] as const satisfies readonly Outcome[]

const outcome = z
  .enum(outcomes)
  .describe(
    'released, unchanged: our revision serves and is verified, the only good ones of a deployment. planned: nothing stands in the way. rolled-back: touched, and back at what there was; over all, with on-failure: roll-back-failed, so did what failed, while the others have the new version. pending: on its way; the next run, or finishCommand, finishes it. stuck: needs a person. refused: no service was touched. overtaken: somebody else has deployed since, and theirs stays. cancelled: stopped before any service was touched.',
  )

const live = z
  .object({
    revision: text('Name of the revision'),
    share: z.number().describe('Percent of requests'),
    digest: text('Digest that it runs, where the cloud tells').optional(),
  })
  .describe('What users get')

const problem = z.object({
  kind: z.enum(['failed', 'unhealthy', 'overtaken', 'stuck', 'unfinished']),
  reason: text('What happened, in one or a few lines'),
  hint: text('What to do about it').optional(),
  logLines: z.array(z.string()).describe("The container's last lines, oldest first; known secrets are masked"),
  links: z.array(z.object({ title: z.string(), url: z.string() })),
})

const target = z.object({
  id: z.object({
    cloud: z.enum(['aws', 'gcp']),
    account: text('AWS account id or Google Cloud project id'),
    region: z.string(),
    platform: z.enum(['app-runner', 'ecs-express', 'ecs', 'lambda', 'cloud-run', 'cloud-run-job', 'gke']),
    name: text('Name of the service'),
  }),
  key: text('The id as text: gcp/acme/us-central1/cloud-run/shop'),
  outcome,
  action: z.enum(['create', 'update', 'unchanged']).describe('What was planned').optional(),
  before: z.array(live),
  after: z.array(live),
  revision: text("The release's own revision; the one that serves when it is unchanged").optional(),
  servingRelease: text('Id of the release that serves already, when this one changes nothing').optional(),
  digest: text('Digest that users get at the end').optional(),
  url: text('Public address').optional(),
  candidateUrl: text('Where the new version can be asked while it is pending, without users').optional(),
  consoleUrl: text("Page in the cloud's console").optional(),
  durations: z.record(z.string(), z.number()).describe('Milliseconds by phase: hold, switch, verify, finish, undo'),
  proof: text('The strongest check that was passed: HTTP 200 on /health ×3, release id seen').optional(),
  problem: problem.optional(),
  undoProblem: problem.describe('What stood in the way back').optional(),
  restored: text('What was put back').optional(),
  servingVersion: text('Version of the release that serves in the end, where its mark tells').optional(),
  formerVersion: text('Version of the release that served before, where its mark told').optional(),
  exposedFor: z
    .number()
    .describe('Milliseconds for which users may have had the new version until it was taken back')
    .optional(),
  underWay: z
    .object({
      to: z.enum(['new', 'old']).describe('Which version users are led to'),
      since: moment('When it was asked for'),
      stopCommand: text('What a person can run to stop it').optional(),
    })
    .describe('What the platform was asked for and had not ended when the run did; it goes on with it')
    .optional(),
  finishCommand: text('What a person can run to finish what is pending or stuck').optional(),
})

const built = z
  .object({
    platforms: z.array(z.string()),
    tookMs: z.number(),
    steps: z.number(),
    cachedSteps: z.number().describe('Steps that came from the cache'),
    emulatedMs: z
      .record(z.string(), z.number())
      .describe('Milliseconds of steps that ran under emulation, by platform'),
  })
  .describe('How it was built; absent for an image that was there')

const delivery = z.object({
  repository: text('host/repository'),
  tags: z.array(z.string()).describe('Tags that were put there with it'),
  tookMs: z.number(),
  copiedBytes: z.number(),
})

const movedTag = z.object({
  repository: text('host/repository'),
  tag: z.string(),
  state: z
    .enum(['moved', 'unchanged', 'overtaken', 'immutable', 'failed'])
    .describe(
      'unchanged: it named the digest already. overtaken: somebody else has moved it meanwhile, and theirs stays. immutable: the registry moves no tag',
    ),
  before: text('Digest that the tag had before; absent when it was not there').optional(),
  problem: text('Why it could not be moved').optional(),
})

/** The JSON report. Version 1 may gain members; none is taken away or given another meaning. */
export const reportSchema = z.object({
  version: z.literal(1),
  command: z.enum(['deploy', 'plan', 'migrate']),
  outcome,
  release: z
    .object({
      id: text('Release id: in labels, revision names and RELEASE_ID'),
      version: text('What the user calls it: a tag, or the first digits of the commit'),
      run: text('Address of the workflow run'),
    })
    .describe('Absent when the run ended before there was one')
    .optional(),
  unit: z
    .object({
      image: text('host/repository, without tag or digest'),
      digest: text('sha256:…'),
      built: built.optional(),
      deliveries: z.array(delivery).describe('Where it was delivered to').optional(),
      movedTags: z.array(movedTag).describe('Tags that were moved after the release').optional(),
    })
    .describe('What was released; absent when the run ended before it was known')
    .optional(),
  startedAt: moment('When the run began'),
  endedAt: moment('When it ended'),
  differedFor: z
    .number()
    .describe(
      'Milliseconds for which users of the targets may have had different versions: from the first request that switches one until all have the new one, or have back what they had; only where two or more changed',
    )
    .optional(),
  differSince: moment('Since when they may have had different versions, where they still may').optional(),
  onHold: z.boolean().describe('Nothing was undone, as on-failure: hold says; the next run takes it back').optional(),
  targets: z.array(target),
  migration: migrationSchema.optional(),
  notes: z
    .array(z.string())
    .describe('What was found out before there was a plan: which platform aws-platform: auto came to, and why')
    .optional(),
  endedBefore: z
    .array(
      z.object({
        key: text('The id of the target as text'),
        release: text('Id of the release'),
        outcome,
      }),
    )
    .describe('Releases that another run had left unfinished, and that this one ended before its own')
    .optional(),
  warnings: z.array(z.string()),
  problems: z
    .array(z.object({ message: z.string(), hint: z.string().optional() }))
    .describe('What stopped the run that is no matter of one target, such as wrong input'),
})

export type Report = z.infer<typeof reportSchema>
export type TargetReport = Report['targets'][number]
export type ProblemReport = z.infer<typeof problem>
