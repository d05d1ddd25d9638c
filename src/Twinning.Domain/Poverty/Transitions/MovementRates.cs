namespace Twinning.Domain.Poverty.Transitions;

/// <summary>The rates of a movement, exact; one that would divide by none is null.</summary>
public sealed record MovementRates
{
    internal MovementRates(ListMovement movement)
    {
        var among = movement.Base;
        Exit = Part(movement.Exit, movement.Start);
        Persistence = Fraction.One - Exit;
        Entry = Part(among.EnteredOfThese, among.NotListedAtStart);
        AtStart = Part(movement.Start, among.AllAtStart);
        AtEnd = Part(movement.End, among.AllAtEnd);
        PercentagePoints = (AtEnd - AtStart) * Fraction.Of(100);
        RelativeChange = Part(movement.End - movement.Start, movement.Start);
    }

    /// <summary>Gets those who left out of those on the list at the start.</summary>
    public Fraction? Exit { get; }

    /// <summary>Gets what the exit rate leaves; those who moved away or are not known any more count as not having left.</summary>
    public Fraction? Persistence { get; }

    /// <summary>Gets those who came onto the list (again or newly) out of those known not to be on it at the start.</summary>
    /// <remarks>
    /// Who came from elsewhere or was not known at the start is in neither number. People are those of the start in both, so that the
    /// rate stays within 0 and 1.
    /// </remarks>
    public Fraction? Entry { get; }

    /// <summary>Gets those on the list out of all at the start; an undecided status counts among all, so it is the least rate possible.</summary>
    public Fraction? AtStart { get; }

    /// <summary>Gets those on the list out of all at the end, as at the start.</summary>
    public Fraction? AtEnd { get; }

    /// <summary>Gets the change of that rate in percentage points (điểm phần trăm); a fall is negative.</summary>
    public Fraction? PercentagePoints { get; }

    /// <summary>Gets the net change as a part of those at the start; −1 when none is left.</summary>
    public Fraction? RelativeChange { get; }

    private static Fraction? Part(long part, long whole) => whole > 0 ? Fraction.Of(part, whole) : null;
}
