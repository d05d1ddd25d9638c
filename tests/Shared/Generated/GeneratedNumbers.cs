namespace Twinning.Tests.Generated;

/// <summary>Makes the same random numbers on every machine and every version of .NET.</summary>
/// <remarks>Source: Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA 2014.</remarks>
internal sealed class GeneratedNumbers(int seed)
{
    private ulong _state = (ulong)seed * 0xD1342543DE82EF95;

    /// <summary>Returns the next number from 0 to below a bound.</summary>
    public int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)(((mixed ^ (mixed >> 31)) >> 32) * (ulong)bound >> 32);
    }
}
