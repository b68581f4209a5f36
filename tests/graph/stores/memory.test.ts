import { openMemory } from '../../../graph/stores/memory';
import { testStore } from '../../contracts/store';

testStore('memory', async () => openMemory());
