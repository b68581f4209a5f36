import { attack } from './kinds/slow-bodies';
import { testAttack } from './test-attack';

testAttack(attack);
