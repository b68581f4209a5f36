import { askRaw } from './ask';

/**
 * Server-sent events, each read as JSON, until the answer ends. EventSource would send no token. Throws AskError, or as fetch
 * does where the answer breaks off.
 */
export async function* readEvents<Event>(path: string): AsyncGenerator<Event> {
  const { body } = await askRaw(path);
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const parts = (text + decoder.decode(value, { stream: true })).split('\n\n');
    text = parts.pop()!;
    for (const part of parts) if (part.startsWith('data: ')) yield JSON.parse(part.slice('data: '.length)) as Event;
  }
}
