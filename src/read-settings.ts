import type { Action } from './action.ts'
import { findBuildSource } from './build-source.ts'
import { shortestSecret } from './core/secrets.ts'
import { mask, readInputs } from './github/inputs.ts'
import { loadConfigFile } from './settings/config-path.ts'
import { type AnySettings, resolveSettings } from './settings/settings.ts'
import type { Story } from './story.ts'

/** Inputs and config file as one answer; from here on the story knows what it is about, and the log what it must not show. */
export async function readSettings(story: Story, action: Action): Promise<AnySettings> {
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
    if (settings.command !== 'migrate' && settings.source.kind === 'build')
      await findBuildSource(settings.source.build, run.workspace)
    context.log.info(`${settings.command} ${settings.service} ${settings.version} to ${settings.deploymentTarget}`)
    return settings
  })
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
