import { attack } from './kinds/smuggled-requests';
import { testAttack } from './test-attack';

testAttack(attack);
