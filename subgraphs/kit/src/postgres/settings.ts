/**
 * Server settings for a small machine that also runs Switchboard: two cores, many short
 * transactions, a pool per subgraph. Names and units are PostgreSQL's
 * (https://www.postgresql.org/docs/18/runtime-config.html).
 */
const usual: Record<string, string> = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  cluster_name: "switchboard",
  max_connections: "200",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "8MB",
  maintenance_work_mem: "128MB",
  // Compiling a plan costs more than our longest usual query takes.
  jit: "off",
  // Two cores serve requests; one query must not take both.
  max_parallel_workers_per_gather: "1",
  random_page_cost: "1.1",
  max_wal_size: "2GB",
  checkpoint_timeout: "10min",
  // Every subgraph's schema is migrated in one transaction, partitions included.
  max_locks_per_transaction: "256",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  // Nothing subscribes to our tables from outside; saves a process.
  max_logical_replication_workers: "0",
  log_checkpoints: "off",
  log_line_prefix: "%m [%p] %q%u@%d ",
};

/** For data that may vanish with the machine: nothing waits for the disk. Unfit for anything kept. */
const forgetful: Record<string, string> = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum_naptime: "10s",
};

/** The server's command-line words for all settings; later ones win, the caller's last. */
export function settingWords(ephemeral: boolean, own: Record<string, string>): string[] {
  const all = { ...usual, ...(ephemeral ? forgetful : {}), ...own };
  return Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
