namespace Twinning.Domain.Localities;

/// <summary>How many people a mass organisation has gathered in a village (tỷ lệ tập hợp), counted and never named.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Members">Its members in the village.</param>
/// <param name="Eligible">Those who could be its members.</param>
public sealed record GatheredPeople(MassOrganisation Organisation, int Members, int Eligible)
{
    /// <summary>Gets members by those who could be members, exact; null where nobody could be one.</summary>
    public Fraction? Share => Eligible == 0 ? null : Fraction.Of(Members, Eligible);
}
