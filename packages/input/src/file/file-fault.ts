/** What kind of thing stands where a file was expected. */
export type OtherThing = 'pipe' | 'device' | 'socket'

/** Why a file cannot be read or written. */
export type FileReason =
  | { readonly code: 'missing' }
  | { readonly code: 'no-right' }
  | { readonly code: 'is-folder' }
  | { readonly code: 'is-file' }
  | { readonly code: 'other-thing'; readonly thing: OtherThing }
  | { readonly code: 'too-large'; readonly size: number; readonly most: number }
  | { readonly code: 'no-space' }
  | { readonly code: 'read-only' }
  | { readonly code: 'name-too-long' }
  | { readonly code: 'link-circle' }
  | { readonly code: 'in-use' }
  | { readonly code: 'refused'; readonly detail: string }

/** A file that cannot be read or written, and why. */
export interface FileFault {
  /** As people see it. */
  readonly path: string
  readonly reason: FileReason
}

type PlainCode = Exclude<FileReason['code'], 'other-thing' | 'too-large' | 'refused'>

const codes: Readonly<Record<string, PlainCode>> = {
  ENOENT: 'missing',
  EACCES: 'no-right',
  EPERM: 'no-right',
  EISDIR: 'is-folder',
  ENOTDIR: 'is-file',
  EEXIST: 'is-file',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EROFS: 'read-only',
  ENAMETOOLONG: 'name-too-long',
  ELOOP: 'link-circle',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
}

/**
 * Why the system refused a file, by the error it gave. Null when the error is none of the file system's.
 *
 * @example
 * reasonOf(new Error('anything')) // null
 */
export function reasonOf(error: unknown): FileReason | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null
  const code = String(error.code)
  return Object.hasOwn(codes, code) ? { code: codes[code] as PlainCode } : { code: 'refused', detail: code }
}
