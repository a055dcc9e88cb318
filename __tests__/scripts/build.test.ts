import { describe, expect, test } from '@jest/globals'
import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { licensesOf } from '../../scripts/build/licenses.ts'
import { refusal } from '../../scripts/build/narrow.ts'

const root = resolve(import.meta.dirname, '../..')

describe('what stands for a module that the bundle leaves out', () => {
  const loaded = (use: string): unknown =>
    runInNewContext(`${refusal('left/out: nobody asks for it')}\nmodule.exports.${use}`, { module: {} })

  test('is loaded like an ES module, and copied with its names', () => {
    expect(loaded('__esModule')).toBe(true)
  })

  test('says which module it stands for, and what was asked of it, as soon as anything is', () => {
    expect(() => loaded('google')).toThrow('not in this bundle: left/out: nobody asks for it; asked for google')
  })
})

describe('the licences of a bundle', () => {
  test('are those of the packages that its files come from, each once, in order', () => {
    const files = ['zod/index.js', 'semver/index.js', 'semver/classes/range.js'].map((file) =>
      resolve(root, 'node_modules', file),
    )
    const text = licensesOf([...files, resolve(root, 'src/index.ts')])
    expect(text).toMatch(/^semver\nISC\n[^]+\nzod\nMIT\nMIT License/)
    expect(text.match(/^semver$/gm)).toHaveLength(1)
  })
})
