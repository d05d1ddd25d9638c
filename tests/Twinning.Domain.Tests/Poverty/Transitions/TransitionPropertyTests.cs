using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.AnyHistory;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class TransitionPropertyTests
{
    private const int Cases = 2000;

    [Fact]
    public void Every_movement_adds_up_in_households_and_in_people() => Groups.Sample(
        group => Assert.All(Movements(Count(group, AnyHistory.Reviews(group))), movement =>
        {
            Assert.Equal(0, movement.Proof.Difference);
            Assert.Equal(FlowState.Balanced, movement.Form.Balance.State);
            Assert.True(movement.SizeChange == 0 || movement.Unit == CountedUnit.People);
            var rates = movement.Rates;
            Assert.All(
                new[] { rates.Exit, rates.Persistence, rates.Entry, rates.AtStart, rates.AtEnd },
                rate => Assert.True(rate is null || (rate >= Fraction.Zero && rate <= Fraction.One)));
        }),
        iter: Tries.Of(Cases));

    [Fact]
    public void Opening_and_closing_are_the_status_counts_of_the_reviews() => Groups.Sample(
        group => Assert.All(Movements(Count(group, AnyHistory.Reviews(group))), movement =>
        {
            var status = movement.List == PovertyList.Poor ? PovertyStatus.Poor : PovertyStatus.NearPoor;

            Assert.Equal(InReview(group, movement.Year - 1, movement.Unit, status), movement.Start);
            Assert.Equal(InReview(group, movement.Year, movement.Unit, status), movement.End);
        }),
        iter: Tries.Of(Cases));

    [Fact]
    public void The_margins_of_a_matrix_are_the_status_counts() => Groups.Sample(
        group =>
        {
            foreach (var matrix in Matrices(Count(group, AnyHistory.Reviews(group))))
            {
                foreach (var status in Enum.GetValues<PovertyStatus>())
                {
                    Assert.Equal(InReview(group, matrix.Year - 1, CountedUnit.Households, status), matrix.From(status).Households);
                    Assert.Equal(InReview(group, matrix.Year - 1, CountedUnit.People, status), matrix.From(status).PeopleAtStart);
                    Assert.Equal(InReview(group, matrix.Year, CountedUnit.Households, status), matrix.To(status).Households);
                    Assert.Equal(InReview(group, matrix.Year, CountedUnit.People, status), matrix.To(status).PeopleAtEnd);
                }

                Assert.Equal(group.Sum(years => (long)years[matrix.Year - 2022].Members), matrix.AtStart.PeopleAtStart);
                Assert.Equal(group.Count(years => years[matrix.Year - 2021].IsHere), matrix.AtEnd.Households);
            }
        },
        iter: Tries.Of(Cases));

    [Fact]
    public void Neither_the_order_of_households_nor_that_of_merging_matters() => Gen.Select(Groups, Gen.Int[0, 30], Gen.Int[0, 30]).Sample(
        (group, first, second) =>
        {
            var reviews = AnyHistory.Reviews(group);
            var (low, high) = (Math.Min(Math.Min(first, second), group.Length), Math.Min(Math.Max(first, second), group.Length));
            var parts = new[] { group[..low], group[low..high], group[high..] };
            var all = Count(group, reviews);

            Same(all, Count([.. group.Reverse()], reviews));
            Same(all, Merge(parts.Select(part => Count(part, reviews))));
            Same(all, Merge(parts.Reverse().Select(part => Count(part, reviews))));
            foreach (var matrix in Matrices(all))
            {
                SameCells(matrix, parts.Select(part => Count(part, reviews).Matrix(matrix.Year)!).Aggregate((sum, next) => next.Plus(sum)));
            }
        },
        iter: Tries.Of(Cases));

    [Fact]
    public void Records_and_the_compact_form_give_the_same() => SoundGroups.Sample(
        group =>
        {
            var byRecords = new TransitionTally(Since2021(AnyHistory.Reviews(group)));
            foreach (var years in group)
            {
                byRecords.Add(History(years));
            }

            Same(Count(group, AnyHistory.Reviews(group)), byRecords);
        },
        iter: Tries.Of(Cases));

    [Fact]
    public void The_steps_of_the_households_are_the_exits_and_entries_of_the_movement() => SoundGroups.Sample(
        group => Assert.All(Movements(Count(group, AnyHistory.Reviews(group))).Where(movement => movement.Unit == CountedUnit.Households), movement =>
        {
            var steps = group.SelectMany(years => History(years).Steps(movement.List, Since2021(AnyHistory.Reviews(group))))
                .Where(step => step.Year == movement.Year)
                .ToLookup(step => step.Transition);

            Assert.Equal(steps[PovertyTransition.LeftPoverty].Count(), movement.Exit);
            Assert.Equal(steps[PovertyTransition.FellBack].Count(), movement.FallenBack);
            Assert.Equal(steps[PovertyTransition.NewlyPoor].Count(), movement.NewlyPoor);
            Assert.Equal(steps[PovertyTransition.EnteredWithUnknownHistory].Count(), movement.EnteredWithUnknownHistory);
        }),
        iter: Tries.Of(Cases));

    [Fact]
    public void Shares_of_sustained_exit_lie_within_0_and_1_and_never_rise_with_the_years() => Groups.Sample(
        group =>
        {
            var tally = Count(group, AnyHistory.Reviews(group));
            foreach (var year in YearsOf(tally))
            {
                var exits = Enumerable.Range(1, 6).Select(years => tally.SustainedExit(year, years)).OfType<SustainedExit>().ToArray();
                var shares = exits.Select(exit => exit.Share).OfType<Fraction>().ToArray();

                Assert.Equal(tally.Period.LastYear - year, exits.Length);
                Assert.All(exits, exit => Assert.Equal(tally.Movement(PovertyList.Poor, CountedUnit.Households, year)!.Exit, exit.Left));
                Assert.All(exits, exit => Assert.True(exit.Share is null || (exit.Least <= exit.Share && exit.Share <= exit.Most)));
                Assert.All(shares, share => Assert.True(share >= Fraction.Zero && share <= Fraction.One));
                Assert.Equal(shares.OrderDescending(), shares);
            }
        },
        iter: Tries.Of(Cases));

    private static IEnumerable<int> YearsOf(TransitionTally tally) =>
        Enumerable.Range(tally.Period.FirstYear + 1, tally.Period.Reviews - 1);

    private static IEnumerable<TransitionMatrix> Matrices(TransitionTally tally) => YearsOf(tally).Select(year => tally.Matrix(year)!);

    private static IEnumerable<ListMovement> Movements(TransitionTally tally) =>
        from year in YearsOf(tally)
        from list in Enum.GetValues<PovertyList>()
        from unit in Enum.GetValues<CountedUnit>()
        select tally.Movement(list, unit, year)!;

    private static long InReview(HouseholdYear[][] group, int year, CountedUnit unit, PovertyStatus status) => group
        .Select(years => years[year - 2021])
        .Where(found => found.IsHere && found.Status == status)
        .Sum(found => unit == CountedUnit.Households ? 1L : found.Members);

    private static TransitionTally Merge(IEnumerable<TransitionTally> parts) => parts.Aggregate((sum, next) =>
    {
        sum.Merge(next);
        return sum;
    });

    private static void Same(TransitionTally expected, TransitionTally actual)
    {
        Assert.True(Movements(expected).SequenceEqual(Movements(actual)));
        Assert.All(Matrices(expected), matrix => SameCells(matrix, actual.Matrix(matrix.Year)!));
        Assert.All(YearsOf(expected), year => Assert.All(
            Enumerable.Range(1, 6),
            years => Assert.Equal(expected.SustainedExit(year, years), actual.SustainedExit(year, years))));
    }

    private static void SameCells(TransitionMatrix expected, TransitionMatrix actual) =>
        Assert.True(CellsOf(expected).SequenceEqual(CellsOf(actual)));

    private static IEnumerable<TransitionCount> CellsOf(TransitionMatrix matrix)
    {
        PovertyStatus?[] statuses = [null, .. Enum.GetValues<PovertyStatus>().Cast<PovertyStatus?>()];
        return statuses.SelectMany(from => statuses.Select(to => matrix.Cell(from, to)));
    }
}
