import type { Action } from './action.ts'
import type { Clouds } from './clouds.ts'
import { InputError } from './core/errors.ts'
import { isGreen } from './core/outcome.ts'
import { markServing } from './core/serving.ts'
import type { Observed, Target, TargetPlan } from './core/target.ts'
import type { Unit } from './core/unit.ts'
import type { VerifyPolicy } from './core/verify.ts'
import { versionOf } from './migration/container.ts'
import { farewell } from './migration/farewell.ts'
import type { Leaving } from './migration/leaving.ts'
import { isMigration, migrationRun } from './migration/marker.ts'
import { readLeaving } from './migration/read.ts'
import { translate, type Translation } from './migration/translate.ts'
import { settingLine } from './report/migration-text.ts'
import { migrationReport } from './report/migration.ts'
import type { FoundSettings } from './read-settings.ts'
import type { MigrationSettings } from './settings/settings.ts'
import type { Story } from './story.ts'
import { liveHash } from './targets/aws/ecs-express/settings.ts'
import { viewOf } from './targets/aws/ecs-express/view.ts'

interface Telling {
  readonly story: Story
  readonly action: Action
}

/**
 * A service of App Runner as settings of a release: what it is becomes what ECS Express Mode is asked for, with what is given
 * in this run laid over it. Reads alone. From here on it is a release like any other, so that it can be cut off anywhere, and
 * run again.
 */
export async function migrated(given: MigrationSettings, telling: Telling): Promise<FoundSettings> {
  const { log } = telling.action.context
  return log.group('App Runner', async () => {
    const { aws } = given
    const leaving = await readLeaving({ ...aws, region: aws.regions[0] ?? '' }, telling.action.tools)
    const translation = translate(leaving, aws)
    telling.action.secrets.add([translation.service.command?.join(' ')])
    tell({ leaving, translation, cluster: aws.cluster }, telling)
    if (translation.problems.length > 0)
      throw new InputError(translation.problems, { hint: 'docs/leaving-app-runner.md says what each of them needs.' })
    return {
      ...given,
      command: 'deploy',
      verify: verifyOf(given, translation),
      version: nameOf(given, leaving, telling.action),
      source: { kind: 'image', reference: leaving.settings.image },
      aws: { ...aws, service: translation.service },
    }
  })
}

/** Where nobody says what to ask for, what App Runner asks for: `/` need not be answered. */
const verifyOf = ({ verify }: MigrationSettings, { service }: Translation): VerifyPolicy =>
  verify.path === '/' ? { ...verify, path: service.startupProbe?.path ?? verify.path } : verify

interface Told {
  readonly leaving: Leaving
  readonly translation: Translation
  readonly cluster: string | undefined
}

/** The table before anything is made; at the end it is in summary and report, with what is left to do once it is up. */
function tell({ leaving, translation: { rows }, cluster }: Told, { story, action }: Telling): void {
  const { context, secrets } = action
  story.migration = ({ outcome, targets: [target] }) => ({
    from: leaving.arn,
    rows,
    left: isGreen(outcome) ? farewell(leaving, { url: target?.url, cluster }) : [],
  })
  context.log.info(`From ${leaving.arn}:`)
  const { settings } = migrationReport({ from: leaving.arn, rows, left: [] }, secrets.hide)
  for (const setting of settings) context.log.info(settingLine(setting))
}

/** A version that nobody gave is the commit's of the workflow, which says nothing of what App Runner runs. */
function nameOf({ version }: MigrationSettings, leaving: Leaving, { run }: Action): string {
  const usual = run.refType === 'tag' ? run.refName : run.sha.slice(0, 7)
  return version === usual ? versionOf(leaving) : version
}

/**
 * The same clouds, but that a service of ECS which is there is overwritten only by another run of the migration that made it,
 * and only as that has left it: on any other, users may have had a newer version for long.
 */
export const guarded = (clouds: Clouds): Clouds => ({
  ...clouds,
  targets: clouds.targets.map((open) => ({ ...open, target: guardedTarget(open.target) })),
})

const guardedTarget = (target: Target): Target => ({
  ...target,
  plan: async (unit, seen, context) => withGuard(await target.plan(markedUnit(unit), seen, context), seen),
})

const markedUnit = (unit: Unit): Unit => ({
  ...unit,
  release: { ...unit.release, run: migrationRun(unit.release.run) },
})

function withGuard(plan: TargetPlan, seen: Observed): TargetPlan {
  const why = !seen.exists || plan.action === 'unchanged' ? undefined : whyForeign(seen)
  return why === undefined ? plan : { ...plan, problems: [...plan.problems, foreign(markServing(seen)?.version, why)] }
}

function whyForeign(seen: Observed): string | undefined {
  const { mark, settings } = viewOf(seen) ?? {}
  if (mark === undefined || !isMigration(mark)) return 'what it runs is not of a migration'
  const isAsMigrated = settings !== undefined && mark.live === liveHash(settings)
  return isAsMigrated ? undefined : 'somebody has changed since it was migrated what it runs'
}

const foreign = (version: string | undefined, why: string): string =>
  `there is a service of this name on ECS already${version === undefined ? '' : `, with version ${version}`}, and ${why}: release to it with command: deploy, or give another aws-cluster, or delete it first`
