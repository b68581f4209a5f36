import { attack } from './kinds/server-note';
import { testAttack } from './test-attack';

testAttack(attack);
