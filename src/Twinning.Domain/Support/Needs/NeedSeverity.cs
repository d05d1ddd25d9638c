namespace Twinning.Domain.Support.Needs;

/// <summary>The scale on which a survey says how weak a village is in a field (mức độ khó khăn): 0 to 3.</summary>
/// <remarks>
/// A convention of this software, kept short because a survey by an office tells no finer: 0 nothing is wanting, 1 something is
/// wanting, 2 the village falls behind by it, 3 it cannot get along without help.
/// </remarks>
public static class NeedSeverity
{
    /// <summary>Gets the lowest step: nothing is wanting (không khó khăn).</summary>
    public static int None => 0;

    /// <summary>Gets the step from which a need is serious (khó khăn nhiều) and should show its evidence.</summary>
    public static int Serious => 2;

    /// <summary>Gets the highest step: the village cannot get along without help (đặc biệt khó khăn).</summary>
    public static int Highest => 3;

    internal static string Vietnamese(int severity) => severity.Text() + severity switch
    {
        0 => " (không khó khăn)",
        1 => " (có khó khăn)",
        2 => " (khó khăn nhiều)",
        3 => " (đặc biệt khó khăn)",
        _ => string.Empty,
    };

    internal static string English(int severity) => severity.Text() + severity switch
    {
        0 => " (nothing is wanting)",
        1 => " (something is wanting)",
        2 => " (serious)",
        3 => " (cannot do without help)",
        _ => string.Empty,
    };
}
