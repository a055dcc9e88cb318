import { expect } from '@jest/globals'
import { TandemError } from '../../../../src/core/errors.ts'
import type { Unit } from '../../../../src/core/unit.ts'
import type { Stage } from '../../../support/stage.ts'
import { isWrite, once } from './neighbour.ts'

/** Releases `new` and is ended right after its n-th change was accepted. */
export async function dies(stage: Stage, write: number): Promise<Unit['image']> {
  const image = stage.publish('new')
  const process = new AbortController()
  const ended = once(stage, isWrite(write), () =>
    Promise.resolve(process.abort(new TandemError('cancelled', 'killed'))),
  )
  await expect(stage.tandem({ signal: process.signal }).release(image)).rejects.toThrow('killed')
  await ended
  return image
}
