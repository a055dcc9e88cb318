import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Variables } from '../environment.ts'

/** Most that a value in the environment may have: RuntimeEnvironmentVariablesValue (API model of App Runner, November 2026). */
const longest = 51_200
const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

export const newKey = (): string => randomBytes(32).toString('base64')

/** Former values that nobody can read without the key. */
export function seal(values: Variables, key: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, Buffer.from(key, 'base64'), nonce)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(values), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** `undefined` when it is not this key's, or nothing that was sealed. */
export function unseal(text: string, key: string): Variables | undefined {
  const bytes = Buffer.from(text, 'base64')
  try {
    const decipher = createDecipheriv(algorithm, Buffer.from(key, 'base64'), bytes.subarray(0, nonceBytes))
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    const plain = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
    return z.record(z.string(), z.string()).safeParse(JSON.parse(plain.toString('utf8'))).data
  } catch {
    return undefined
  }
}

/** Can the values be sealed into one variable? */
export const fits = (values: Variables): boolean =>
  Math.ceil((Buffer.byteLength(JSON.stringify(values)) + nonceBytes + tagBytes) / 3) * 4 <= longest
