import type { Action } from './action.ts'
import { type FoundSource, findSource } from './build-source.ts'
import { shortestSecret } from './core/secrets.ts'
import { mask, readInputs } from './github/inputs.ts'
import { loadConfigFile } from './settings/config-path.ts'
import { type AnySettings, type MigrationSettings, resolveSettings, type Settings } from './settings/settings.ts'
import type { Story } from './story.ts'

/** Settings of which what is built has been found in the workspace. */
export interface FoundSettings extends Settings {
  readonly source: FoundSource
}

/** Inputs and config file as one answer; from here on the story knows what it is about, and the log what it must not show. */
export async function readSettings(story: Story, action: Action): Promise<FoundSettings | MigrationSettings> {
  const { environment, run, context } = action
  return context.log.group('Settings', async () => {
    const inputs = readInputs(environment)
    const file = await loadConfigFile(inputs, run.workspace)
    action.secrets.add([inputs['github-token'], inputs['registry-password']])
    const { settings, warnings } = resolveSettings({ inputs, github: run, ...(file === undefined ? {} : { file }) })
    keepSecret(settings, action)
    for (const warning of warnings) context.log.warning(warning)
    story.warnings.push(...warnings)
    story.command = settings.command
    story.onFailure = settings.onFailure
    const found = await foundIn(run.workspace, settings)
    context.log.info(told(settings))
    return found
  })
}

/** What a migration brings is the version of App Runner, which is not known yet. */
const told = ({ command, service, version, deploymentTarget }: AnySettings): string =>
  command === 'migrate'
    ? `migrate ${service} from App Runner to ECS Express Mode`
    : `${command} ${service} ${version} to ${deploymentTarget}`

async function foundIn(workspace: string, settings: AnySettings): Promise<FoundSettings | MigrationSettings> {
  if (settings.command === 'migrate') return settings
  return { ...settings, source: await findSource(settings.source, workspace) }
}

/**
 * What the build may mount is hidden by us and by the runner, line by line. A line such as the `{` of a key in JSON is none
 * to mask: the runner would blacken all logs after it, and withhold every output that holds one.
 */
function keepSecret(settings: AnySettings, { secrets }: Action): void {
  const isBuilt = settings.command !== 'migrate' && settings.source.kind === 'build'
  const values = isBuilt ? Object.values(settings.source.build.secrets) : []
  secrets.add(values)
  const lines = values.flatMap((value) => value.split(/\r?\n/)).map((line) => line.trim())
  for (const line of lines.filter(({ length }) => length >= shortestSecret)) mask(line)
}
