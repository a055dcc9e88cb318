import { execFile } from 'node:child_process'
import { appendFile, chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Entry, readHistory } from '../../src/core/journal.ts'
import { secretsOf } from '../../src/core/secrets.ts'
import { createJournal, openJournal } from '../../src/journal/file.ts'
import { hidingJournal } from '../../src/journal/hiding.ts'

let temp: string
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'tandem-journal-'))
})
afterEach(() => rm(temp, { recursive: true, force: true }))

const decision = (at: number): Entry => ({ type: 'decision', at, decision: 'commit', why: 'a test' })
const mode = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8)

describe('the files', () => {
  test('are readable for nobody else, whatever the umask is', async () => {
    const before = process.umask(0)
    try {
      const journal = await createJournal(temp, 'r1')
      await journal.append(decision(1))
      await journal.keep('snapshot:gcp/acme/us-central1/cloud-run/shop', { env: 'secret' })
      const folder = dirname(journal.path)
      expect(await mode(folder)).toBe('700')
      const files = await readdir(folder)
      expect(files.sort()).toEqual(['journal.jsonl', 'snapshot_gcp_acme_us-central1_cloud-run_shop.json'])
      for (const file of files) expect(await mode(join(folder, file))).toBe('600')
    } finally {
      process.umask(before)
    }
  })

  test('have no secret that a reason quotes, and what is needed to go on as it is', async () => {
    const { secrets, ticket } = {
      secrets: secretsOf(['hunter22hunter22']),
      ticket: { step: 's/1', operation: 'hunter22hunter22' },
    }
    const journal = hidingJournal(await createJournal(temp, 'r1'), secrets)
    await journal.append({ type: 'decision', at: 1, decision: 'abort', why: 'it printed hunter22hunter22' })
    const failed = { type: 'settled', at: 2, target: 'gcp', step: 's/1', state: 'failed' } as const
    await journal.append({ ...failed, reason: 'KeyError: hunter22hunter22' })
    await journal.append({ type: 'accepted', at: 3, target: 'gcp', ticket })
    const [decided, settled, accepted] = (await readFile(journal.path, 'utf8')).split('\n')
    expect([decided, settled].join()).not.toContain('hunter22')
    expect(settled).toContain('KeyError: ')
    expect(accepted).toContain('hunter22hunter22')
  })

  test('are gone afterwards', async () => {
    const journal = await createJournal(temp, 'r1')
    await journal.remove()
    await journal.remove()
    expect(await readdir(temp)).toEqual([])
  })

  test('a name cannot lead out of the folder', async () => {
    const journal = await createJournal(temp, 'r1')
    await journal.keep('../../outside', 1)
    expect(await readdir(temp)).toEqual(['tandem-r1'])
    expect(await journal.recallKept('../../outside')).toBe(1)
  })
})

describe('entries', () => {
  test('are there, for everybody, when they have been appended', async () => {
    const journal = await createJournal(temp, 'r1')
    await journal.append(decision(1))
    expect(await readFile(journal.path, 'utf8')).toBe(`${JSON.stringify(decision(1))}\n`)
    const read = `process.stdout.write(require('node:fs').readFileSync(process.argv[1], 'utf8'))`
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', read, journal.path])
    expect(JSON.parse(stdout)).toEqual(decision(1))
  })

  test('that are appended at the same time keep their order, a line each', async () => {
    const journal = await createJournal(temp, 'r1')
    const all = Array.from({ length: 20 }, (_, index) => decision(index))
    await Promise.all(all.map((entry) => journal.append(entry)))
    expect(await openJournal(journal.path).entries()).toEqual(all)
  })

  test('a last line that was cut announced nothing, and the next entry does not join it', async () => {
    const journal = await createJournal(temp, 'r1')
    await journal.append(decision(1))
    await appendFile(journal.path, '{"type":"decision","at":2,"deci')
    const other = openJournal(journal.path)
    expect(await other.entries()).toEqual([decision(1)])
    await other.append(decision(3))
    expect(await other.entries()).toEqual([decision(1), decision(3)])
  })

  test.each(['no json', '{"type":"other","at":1}', '{"type":"plan"}', ''])(
    'a line in the middle that is %j is an error',
    async (line) => {
      const journal = await createJournal(temp, 'r1')
      await writeFile(journal.path, `${JSON.stringify(decision(1))}\n${line}\n${JSON.stringify(decision(2))}\n`)
      await expect(journal.entries()).rejects.toMatchObject({
        code: 'cloud',
        message: 'line 2 of the journal cannot be read',
      })
    },
  )

  test('none at all is no history', async () => {
    const journal = await createJournal(temp, 'r1')
    expect(readHistory(await journal.entries())).toBeUndefined()
  })
})

describe('a journal that cannot be used', () => {
  test('says so when it is gone', async () => {
    const journal = await createJournal(temp, 'r1')
    await journal.remove()
    await expect(openJournal(journal.path).entries()).rejects.toMatchObject({
      code: 'cloud',
      message: 'the journal cannot be read (ENOENT)',
    })
    await expect(openJournal(journal.path).append(decision(1))).rejects.toMatchObject({
      message: 'the journal cannot be written (ENOENT)',
    })
    expect(await openJournal(journal.path).recallKept('places')).toBeUndefined()
  })

  test('takes nothing more after an entry that failed, as its line may be cut', async () => {
    const journal = await createJournal(temp, 'r1')
    await journal.append(decision(1))
    const folder = dirname(journal.path)
    await rm(folder, { recursive: true })
    await expect(journal.append(decision(2))).rejects.toMatchObject({ code: 'cloud' })
    await createJournal(temp, 'r1')
    await expect(journal.append(decision(3))).rejects.toMatchObject({ code: 'cloud' })
    expect(await openJournal(journal.path).entries()).toEqual([])
  })

  test('cannot be made where nothing may be written', async () => {
    const file = join(temp, 'file')
    await writeFile(file, '')
    await chmod(file, 0o400)
    await expect(createJournal(file, 'r1')).rejects.toMatchObject({ code: 'cloud' })
  })
})
