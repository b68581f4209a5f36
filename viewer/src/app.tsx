import type { Ontology } from '../../graph/model/ontology';
import { useAnswer } from './api/use-answer';
import { Message } from './panels/message';
import { TokenForm } from './panels/token-form';
import { Workspace } from './workspace';

export const App = () => {
  const asked = useAnswer<Ontology>('ontology');
  if (asked.state === 'ready') return <Workspace ontology={asked.answer} />;
  return (
    <main className="alone">
      <h1>Newsgraph</h1>
      {asked.state === 'waiting' && <Message text="Loading…" />}
      {asked.state === 'failed' &&
        (asked.status === 401 ? (
          <TokenForm onAccepted={asked.retry} />
        ) : (
          <Message text={asked.message} retry={asked.retry} />
        ))}
    </main>
  );
};
