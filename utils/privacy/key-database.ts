import Dexie, { type EntityTable } from 'dexie';

/** What the keys of this device are made from. It cannot be read out; the browser keeps it. */
export type DeviceSecret = { id: 'device'; wrap: CryptoKey };

/** All settings once more, sealed (utils/background/keep-settings). */
export type KeptSettings = { id: 'settings'; key: string; box: Uint8Array<ArrayBuffer> };

/** A month's key, `YYYY-MM.` and 8 hex digits, wrapped by the device's: 12 bytes of nonce, then the key under AES-GCM. */
export type RingKey = { id: string; wrapped: Uint8Array<ArrayBuffer> };

/** Keys stand in a database of their own: deleting a key is not to depend on what else the log's is doing. */
export class KeyDatabase extends Dexie {
  declare secrets: EntityTable<DeviceSecret, 'id'>;
  declare settings: EntityTable<KeptSettings, 'id'>;
  declare ring: EntityTable<RingKey, 'id'>;

  constructor() {
    super('bedside-keys', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ secrets: 'id', ring: 'id' });
    this.version(2).stores({ settings: 'id' });
  }
}

let open: KeyDatabase | null = null;

/** The one connection of this context to the keys; made when first asked for. */
export function openKeys(): KeyDatabase {
  open ??= new KeyDatabase();
  return open;
}

/** Lets go of the connection. */
export function closeKeys(): void {
  open?.close();
  open = null;
}
