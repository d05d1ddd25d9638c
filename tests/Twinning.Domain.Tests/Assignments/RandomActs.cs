using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Assignments;
using Twinning.Domain.Tests.Agencies;
using Xunit;

namespace Twinning.Domain.Tests.Assignments;

/// <summary>Acts at random on a <see cref="RandomProgramme"/>: some are accepted, others are not.</summary>
internal static class RandomActs
{
    public static Gen<Act[]> Any => Gen.OneOf(
        Gen.Select(RandomProgramme.AnyAgency, RandomProgramme.AnyVillage, RandomProgramme.AnyRole, RandomProgramme.AnyDays)
            .Select((agency, village, role, days) => (Act)new Assigned(new(agency, village, role, days, SomeAgency.Document))),
        Gen.Select(Gen.Long[0, 8], RandomProgramme.AnyDay)
            .Select((id, day) => (Act)new Ended(new(new AssignmentId(id), day, SomeAgency.Document))),
        Gen.Select(RandomProgramme.AnyVillage, RandomProgramme.AnyAgency, RandomProgramme.AnyDay)
            .Select((village, agency, day) => (Act)new LeadChanged(new(village, agency, day, SomeAgency.Document)))).Array[0, 25];

    internal abstract record Act
    {
        /// <summary>Judges the act and applies it when it is accepted.</summary>
        public abstract AssignmentRegister Apply(AssignmentRegister register);

        private protected static IEnumerable<Assignment> Records(AssignmentRegister register, IEnumerable<AssignmentProposal> begun)
        {
            var next = register.Assignments.Select(record => record.Id.Value).DefaultIfEmpty(-1).Max();
            return begun.Select(proposal => new Assignment(
                new AssignmentId(++next), new ProgrammeId(1), proposal.Agency, proposal.Village, proposal.Role, proposal.Days, proposal.DecidingDocument));
        }
    }

    internal sealed record Assigned(AssignmentProposal Proposal) : Act
    {
        public override AssignmentRegister Apply(AssignmentRegister register) =>
            AssignmentRules.JudgeAssign(register, Proposal).Value is { } begun ? register.With(Records(register, [begun]), []) : register;
    }

    internal sealed record Ended(AssignmentEnding Ending) : Act
    {
        public override AssignmentRegister Apply(AssignmentRegister register) =>
            AssignmentRules.JudgeEnd(register, Ending).Value is { } ended ? register.With([ended], []) : register;
    }

    internal sealed record LeadChanged(LeadChange Change) : Act
    {
        public override AssignmentRegister Apply(AssignmentRegister register)
        {
            if (AssignmentRules.JudgeChangeLead(register, Change).Value is not { } result)
            {
                return register;
            }

            var after = register.With([.. result.Ended, .. Records(register, result.Begun)], result.Withdrawn);
            Assert.Equal(Change.NewLead, after.LeadOf(Change.Village, Change.From));
            return after;
        }
    }
}
