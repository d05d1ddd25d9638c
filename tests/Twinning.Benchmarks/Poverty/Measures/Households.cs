namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>Made-up households in columns and as objects; always the same ones.</summary>
/// <remarks>
/// The hardship of a household drives all its indicators, so that deprivations come together, as they do; most households lack
/// nothing, poor ones are larger, and of 3 in 100 some indicators are unknown.
/// </remarks>
internal sealed class Households
{
    public const int Count = 1_000_000;
    public const int Groups = 24;
    public const int Indicators = 10;
    public const int Cutoff = 3;
    public const ushort AllKnown = (1 << Indicators) - 1;

    // How many of 1,000 households of middling hardship are deprived in each indicator.
    private static readonly int[] s_perThousand = [160, 90, 40, 120, 110, 150, 80, 210, 130, 60];

    public Households()
    {
        var random = new SplitMix64(2016);
        for (var row = 0; row < Count; row++)
        {
            // The product of two makes large groups and small ones.
            var group = random.Below(Groups) * (random.Below(Groups) + 1) / Groups;
            var hardship = random.Below(8) * random.Below(8) * (group + 12) / 400;
            Group[row] = (ushort)group;
            Known[row] = random.Below(100) < 3 ? (ushort)(AllKnown & ~(1 << random.Below(Indicators))) : AllKnown;
            Deprived[row] = (ushort)(DeprivedAt(hardship, random) & Known[row]);
            Members[row] = (ushort)(1 + random.Below(4) + random.Below(3 + hardship));
            Objects[row] = new Household(group, Deprived[row], Known[row], Members[row]);
        }
    }

    public ushort[] Deprived { get; } = new ushort[Count];

    public ushort[] Known { get; } = new ushort[Count];

    public ushort[] Members { get; } = new ushort[Count];

    public ushort[] Group { get; } = new ushort[Count];

    public Household[] Objects { get; } = new Household[Count];

    private static int DeprivedAt(int hardship, SplitMix64 random)
    {
        var deprived = 0;
        for (var at = 0; at < Indicators; at++)
        {
            deprived |= (random.Below(1000) < s_perThousand[at] * hardship ? 1 : 0) << at;
        }

        return deprived;
    }
}
