import { attack } from './kinds/crashing-query';
import { testAttack } from './test-attack';

testAttack(attack);
