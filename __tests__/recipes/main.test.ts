import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type JobBench, key, openJob } from './job-bench.ts'

let job: JobBench
beforeEach(async () => {
  job = await openJob()
})
afterEach(() => job.stop())

const journals = async (): Promise<string[]> =>
  (await readdir(job.temp)).filter((name) => name.startsWith('tandem-r') && !name.startsWith('tandem-report'))

describe('the main step', () => {
  test('releases, tells, and leaves to the post step nothing but to tidy up', async () => {
    const told = await job.main({ inputs: { image: job.publish('one') } })
    expect(told.lines.filter((line) => line.startsWith('error'))).toEqual([])
    expect(told.green).toBe(true)
    expect(told.outputs).toMatchObject({ outcome: 'released', 'release-id': expect.stringMatching(/^r/) })
    expect(JSON.parse(await readFile(told.outputs['report'] ?? '', 'utf8'))).toMatchObject({ outcome: 'released' })
    expect(told.summary).toMatch(/^## ✅/)
    expect(await journals()).toHaveLength(1)
    const requests = job.clouds.kernel.requests.length
    expect((await job.post()).green).toBe(true)
    expect(job.clouds.kernel.requests.length).toBe(requests)
    expect(await journals()).toEqual([])
  })

  test('names the release that serves when nothing changes', async () => {
    const image = job.publish('one')
    const first = await job.main({ inputs: { image } })
    const again = await job.main({ inputs: { image } })
    expect([again.green, again.outputs['outcome']]).toEqual([true, 'unchanged'])
    expect(again.lines).toContain(`${key}: release ${first.outputs['release-id']} serves`)
    expect(again.summary).toContain(`release <code>${first.outputs['release-id']}</code> serves`)
  })

  test('says that it is no job when it is none', async () => {
    const told = await job.main({ environment: { GITHUB_REPOSITORY: undefined } })
    expect([told.green, told.lines]).toEqual([
      false,
      ['error: GITHUB_REPOSITORY is not set. Tandem runs as a step of a GitHub Actions job.'],
    ])
  })

  test('pulls a public image although the job’s token may not read it', async () => {
    const told = await job.main({ inputs: { image: job.publish('one'), 'github-token': 'ghs_of_another_repository' } })
    expect(told.lines.filter((line) => line.startsWith('error'))).toEqual([])
    expect(told.green).toBe(true)
  })
})

describe('what cannot be written', () => {
  const plan = () => ({ image: job.publish('one'), command: 'plan' })

  test('a report is missed, and everything else is told', async () => {
    const told = await job.main({ inputs: plan(), environment: { RUNNER_TEMP: await noFolder() } })
    expect(told.lines).toContainEqual(expect.stringMatching(/^warning: The report could not be written: .*ENOTDIR/))
    expect([told.green, told.outputs['outcome'], told.outputs['report']]).toEqual([true, 'planned', undefined])
    expect(told.summary).not.toBe('')
  })

  test('a summary is missed, and everything else is told', async () => {
    const told = await job.main({ inputs: plan(), environment: { GITHUB_STEP_SUMMARY: undefined } })
    expect([told.green, told.outputs['outcome']]).toEqual([true, 'planned'])
  })

  test('outputs make it red, since later steps rely on them', async () => {
    const told = await job.main({ inputs: plan(), environment: { GITHUB_OUTPUT: join(job.temp, 'gone') } })
    expect(told.lines).toContainEqual(expect.stringMatching(/^error: The outputs could not be written: /))
    expect(told.green).toBe(false)
  })

  test('a journal stops the release before anything is asked for', async () => {
    const told = await job.main({
      inputs: { image: job.publish('one') },
      environment: { RUNNER_TEMP: await noFolder() },
    })
    expect([told.green, told.outputs['outcome']]).toEqual([false, 'refused'])
    expect(told.lines.join('\n')).toContain('the journal cannot be written (ENOTDIR)')
    expect(await job.ask()).toBe('no service')
  })

  async function noFolder(): Promise<string> {
    const path = join(job.temp, 'file')
    await writeFile(path, '')
    return path
  }
})
