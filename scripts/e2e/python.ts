import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ready } from '../../simulators/clouds.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { type Check, check, type Client, type Desk } from './client.ts'
import { lastWords, runCommand } from './command.ts'

const cache = resolve('node_modules/.cache/e2e')
const python = join(cache, 'python/bin/python')

/** Google's libraries in another language, in an environment of their own that outlives the run. */
async function install(): Promise<string | undefined> {
  if (existsSync(join(cache, 'python/ready'))) return undefined
  await mkdir(cache, { recursive: true })
  const made = await runCommand('python3', ['-m', 'venv', '--clear', join(cache, 'python')])
  if (made.code !== 0) return `python3 makes no environment: ${lastWords(made)}`
  const packages = ['google-cloud-run==0.*', 'google-auth==2.*', 'requests==2.*']
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input']
  const installed = await runCommand(python, ['-m', 'pip', 'install', ...quiet, ...packages], { timeout: 300_000 })
  if (installed.code !== 0) return `pip cannot install them: ${lastWords(installed)}`
  const marked = await runCommand('touch', [join(cache, 'python/ready')])
  return marked.code === 0 ? undefined : lastWords(marked)
}

async function runScript(name: string, { operator, job, folder, scene }: Desk): Promise<readonly Check[]> {
  const token = scene.clouds.google.operatorToken
  const env = { ...operator.environment, ...job, OPERATOR_TOKEN: token, HOME: folder }
  const ended = await runCommand(python, [join(import.meta.dirname, name)], { env })
  const lines = [...ended.stdout.matchAll(/^(ok|FAILED) {2}(.*)$/gm)]
  const checks = lines.map(([, word, what = '']) => check(what, word === 'ok'))
  return [...checks, check('it runs to its end', ended.code === 0 && checks.length > 0, lastWords(ended))]
}

export const googleAuth: Client = {
  name: 'google-auth (Python)',
  ready: install,
  run: (desk) => runScript('google_clients.py', desk),
}

export const googleCloudRun: Client = {
  name: 'google-cloud-run (Python)',
  ready: install,
  run: (desk) => {
    const { registries, google } = desk.scene.clouds
    google.admin.addRepository({ project: ready.project, location: ready.region, repository: 'tandem' })
    for (const version of ['1', '2']) {
      const image = makeImage({ labels: { 'tandem.sim/version': version } })
      registries.admin.publish(`${ready.region}-docker.pkg.dev/${ready.project}/tandem/python:${version}`, image)
    }
    return runScript('cloud_run.py', desk)
  },
}
