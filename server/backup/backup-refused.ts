/** Why a backup or a restore does not go on, in words for the person at the terminal. */
export class BackupRefused extends Error {}
