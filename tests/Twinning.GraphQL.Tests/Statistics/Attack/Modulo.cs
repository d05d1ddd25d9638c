using System;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Numbers from 0 to one less than a large prime.</summary>
internal static class Modulo
{
    private const long Prime = 2_147_483_647;

    public static long Of(long number) => number % Prime is var rest and < 0 ? rest + Prime : number % Prime;

    public static long Add(long one, long other) => one + other is var sum and >= Prime ? sum - Prime : one + other;

    public static long Times(long one, long other) => one * other % Prime;

    public static long Inverse(long number)
    {
        var power = 1L;
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1, number = Times(number, number))
        {
            power = (exponent & 1) == 1 ? Times(power, number) : power;
        }

        return power;
    }

    public static long Draw(Random random) => random.NextInt64(Prime);
}
