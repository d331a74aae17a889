/** A list of listeners: those who wait for something to happen in the simulator. */
export interface Emitter<Event> {
  emit(event: Event): void;
  /** Adds a listener; the returned function takes it away again. */
  on(listener: (event: Event) => void): () => void;
}

export function createEmitter<Event>(): Emitter<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    on(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
