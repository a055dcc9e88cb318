import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { resolveSettings } from '../../src/settings/settings.ts'
import { callers, parsed, type Workflow } from './files.ts'
import { callsDeploy } from './permissions.ts'
import { handedOn } from './settings.ts'

describe('what a caller gives are settings that Tandem accepts', () => {
  const github = { refType: 'branch', refName: 'main', sha: '0123456789abcdef0123456789abcdef01234567' }

  test.each(callers)('%s', (_, text) => {
    const { jobs, on } = parsed(text)
    const [caller] = Object.values(jobs).filter(callsDeploy)
    if (caller === undefined) throw new Error('no job calls deploy.yml')
    for (const chosen of choicesOf(on)) {
      const { settings, warnings } = resolveSettings({ inputs: handedOn(caller, chosen), github })
      expect(settings).toMatchObject({
        service: 'shop',
        deploymentTarget: 'both',
        command: 'deploy',
        source: { kind: 'build' },
        ...inSettings(chosen),
      })
      // A caller with a choice gives the settings of both clouds each time.
      expect(warnings.filter((each) => !each.includes(`deployment-target is ${settings.deploymentTarget}`))).toEqual([])
    }
  })

  test('a manual run has the choice of both clouds, or one, of looking first, and of an image that is there, with its name', () => {
    const [, text = ''] = callers.find(([path]) => path.endsWith('manual.yml')) ?? []
    const chosen = choicesOf(parsed(text).on)
    expect(chosen).toHaveLength(24)
    expect(new Set(chosen.map((each) => each['image']))).toEqual(new Set(['', texts['image']]))
    expect(new Set(chosen.map((each) => each['version']))).toEqual(new Set(['', '1.4.0']))
    expect(new Set(chosen.map((each) => each['deployment-target']))).toEqual(new Set(['both', 'gcp-only', 'aws-only']))
  })

  const dispatch = z.object({
    inputs: z.record(z.string(), z.looseObject({ type: z.string(), options: z.array(z.string()).optional() })),
  })

  /** For the fields that take any text. */
  const texts: Readonly<Record<string, string>> = {
    image: `ghcr.io/acme/shop@sha256:${'0'.repeat(64)}`,
    version: '1.4.0',
  }

  /** Every combination that the form of a manual run allows, a text left empty or not; one of nothing where there is no form. */
  function choicesOf(on: Workflow['on']): Record<string, string>[] {
    const form = on['workflow_dispatch'] === undefined ? {} : dispatch.parse(on['workflow_dispatch']).inputs
    return Object.entries(form).reduce<Record<string, string>[]>(
      (all, [name, { options = ['', texts[name] ?? ''] }]) =>
        all.flatMap((each) => options.map((option) => ({ ...each, [name]: option }))),
      [{}],
    )
  }

  const inSettings = ({
    'deployment-target': deploymentTarget,
    image: reference,
    version = '',
    ...rest
  }: Record<string, string>) => ({
    ...rest,
    version: version === '' ? github.sha.slice(0, 7) : version,
    ...(deploymentTarget === undefined ? {} : { deploymentTarget }),
    ...(reference === undefined || reference === '' ? {} : { source: { kind: 'image', reference } }),
  })
})
