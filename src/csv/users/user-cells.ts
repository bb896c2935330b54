import { registeredFields } from '../../domain/registered-data/registered-data.ts'
import type { StatedUser } from './read-user.ts'
import { dataColumns, roleWords, standingNames, type UserColumn } from './user-columns.ts'

/** One user as the table of users writes them; `readUser` reads the very same again. */
export function userCells({
  memberId,
  loginId,
  role,
  data,
  language,
  standing,
}: StatedUser): Record<UserColumn, string> {
  const cells = {
    会員ID: memberId,
    ログインID: loginId,
    ロール: roleWords[role],
    言語: language ?? '',
    状態: standingNames[standing],
  } as Record<UserColumn, string>
  for (const field of registeredFields)
    cells[dataColumns[field]] = field === 'mail' ? (data.mail?.address ?? '') : data[field]
  return cells
}
