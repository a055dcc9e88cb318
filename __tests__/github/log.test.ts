import { expect, test } from '@jest/globals'
import { createLog } from '../../src/github/log.ts'
import { captured } from './captured.ts'

test('each kind of line is what the runner knows', async () => {
  const log = createLog()
  const said = await captured(() => {
    log.info('fact')
    log.notice('note')
    log.warning('beware')
    log.warning('old base', { title: 'Check', file: 'app/Dockerfile', line: 3 })
    log.error('first\nsecond')
    log.debug('detail')
  })
  expect(said).toBe(
    'fact\n::notice::note\n::warning::beware\n::warning title=Check,file=app/Dockerfile,line=3::old base\n::error::first%0Asecond\n::debug::detail\n',
  )
})

test("a target's lines carry its id", async () => {
  const said = await captured(() => createLog().about('gcp/acme').about('probe').info('healthy'))
  expect(said).toBe('gcp/acme: probe: healthy\n')
})

test('a group within a group is a line, and its result is kept', async () => {
  const log = createLog()
  const said = await captured(async () => {
    const result = await log.group('Release', () => log.about('a').group('Verify', async () => 42))
    log.info(`result ${result}`)
  })
  expect(said).toBe('::group::Release\na: Verify\n::endgroup::\nresult 42\n')
})

test('a group ends when its work fails, and the next one opens', async () => {
  const log = createLog()
  const said = await captured(async () => {
    await expect(log.group('One', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await log.group('Two', async () => log.info('in two'))
  })
  expect(said).toBe('::group::One\n::endgroup::\n::group::Two\nin two\n::endgroup::\n')
})

test.each([
  ['::add-mask::x', ': :add-mask::x\n'],
  ['  ::error::x', '  : :error::x\n'],
  ['fine\n::stop-commands::x', 'fine\n: :stop-commands::x\n'],
  ['see ##[error]x', 'see ## [error]x\n'],
  ['a::b stays', 'a::b stays\n'],
])('a line cannot command the runner: %j', async (line, shown) => {
  expect(await captured(() => createLog().info(line))).toBe(shown)
})
