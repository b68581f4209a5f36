import { attack } from './kinds/greedy-askers';
import { testAttack } from './test-attack';

testAttack(attack);
