using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Households;
using Twinning.Domain.Tests.Assignments;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Support.Households;

/// <summary>Promises under assignment 1, in force for 2019 and 2020, and assignment 2 of another agency.</summary>
internal static class SomeCommitment
{
    public static readonly AssignmentRegister Register = SomeRegister.Of(
        SomeRegister.Record(1, 1, 1, from: "2019-01-01", until: "2020-12-31"), SomeRegister.Record(2, 2, 1));

    public static HouseholdCommitment To(params long[] households) => new(new AssignmentId(1), households, Days("2019-06-01", "2020-06-30"));

    public static string[] Codes(this HouseholdCommitment commitment, params HouseholdCommitment[] others) =>
        CommitmentRules.Judge(commitment, Register, others).Codes();
}
