using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Looks for counts of people that tell something the counts of households do not.</summary>
/// <remarks>
/// Where each stands beside the count of their households, sums of people come out of just those villages of which sums of households do: of
/// none or of five and more. So as many people are in them, or none.
/// </remarks>
internal static class PeopleAttack
{
    /// <summary>Returns the counts of people that stand alone, or do not go with that of their households.</summary>
    public static IEnumerable<string> Found(IReadOnlyList<PublicAnswer> answers)
    {
        var households = answers.Where(answer => answer.Told is Told.Households or Told.Poor && !answer.IsReturn)
            .ToLookup(answer => (answer.Told, Place(answer)), answer => answer.Value);
        return
            from people in answers
            where people.Told is Told.People or Told.PoorPeople
            let beside = households[(people.Told == Told.People ? Told.Households : Told.Poor, Place(people))].Distinct().ToList()
            where beside is not [var count] || count > people.Value || (count == 0) != (people.Value == 0)
            select $"{people} in {string.Join('+', people.Villages)} stands beside {string.Join(" and ", beside)} households";
    }

    private static string Place(PublicAnswer answer) =>
        $"{answer.Version} {answer.Year} {answer.Population} {string.Join('+', answer.Villages.Order())}";
}
