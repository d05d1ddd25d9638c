using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Twinning.Domain.Localities;
using Twinning.Tests;
using Xunit;

namespace Twinning.Domain.Tests;

public class DependencyTests
{
    private const string Root = "Twinning.Domain";

    // What a folder may use besides itself and the root.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["root"] = [],
        ["Law"] = [],
        ["Rules"] = ["Law"],
        ["Localities"] = ["Law", "Rules"],
        ["Agencies"] = ["Law", "Rules", "Localities"],
        ["Assignments"] = ["Law", "Rules", "Localities", "Agencies"],
        ["Assignments.Proposals"] = ["Law", "Rules", "Localities", "Agencies", "Assignments"],
        ["Support"] = ["Law", "Rules", "Localities"],
        ["Support.Needs"] = ["Law", "Rules", "Localities", "Support"],
        ["Support.Plans"] = ["Law", "Rules", "Localities", "Agencies", "Assignments", "Support", "Support.Needs"],
        ["Support.Activities"] = ["Law", "Rules", "Localities", "Agencies", "Assignments", "Support"],
        ["Support.Contacts"] = ["Law", "Rules", "Localities", "Assignments", "Support"],
        ["Support.Petitions"] = ["Law", "Rules", "Localities", "Agencies", "Support"],
        ["Support.Households"] = ["Law", "Rules", "Localities", "Assignments", "Support"],
        ["Evaluation"] = ["Law", "Rules"],
        ["Evaluation.Officials"] = ["Law", "Rules", "Localities", "Agencies", "Evaluation"],
        ["Evaluation.Quotas"] = ["Law", "Rules", "Evaluation"],
        ["Evaluation.Instruments"] = ["Law", "Rules", "Evaluation", "Evaluation.Quotas"],
        ["Evaluation.Criteria"] = ["Law", "Rules", "Agencies", "Evaluation", "Evaluation.Instruments", "Evaluation.Products"],
        ["Evaluation.Products"] = ["Law", "Rules", "Agencies", "Evaluation"],
        ["Evaluation.Ratings"] = ["Law", "Rules", "Evaluation", "Evaluation.Criteria", "Evaluation.Instruments"],
        ["Evaluation.Explanations"] = ["Law", "Rules", "Localities", "Agencies", "Evaluation", "Evaluation.Criteria", "Evaluation.Instruments", "Evaluation.Products", "Evaluation.Ratings"],
        ["Evaluation.Rounds"] = ["Law", "Rules", "Localities", "Agencies", "Evaluation", "Evaluation.Criteria", "Evaluation.Instruments", "Evaluation.Officials"],
        ["Evaluation.Spreads"] = ["Law", "Rules", "Evaluation"],
        ["Evaluation.Scorecards"] = ["Law", "Rules", "Localities", "Agencies", "Evaluation", "Evaluation.Criteria", "Evaluation.Instruments", "Evaluation.Officials", "Evaluation.Products", "Evaluation.Ratings"],
        ["Poverty"] = ["Law", "Rules", "Localities"],
        ["Poverty.Returns"] = ["Law", "Rules", "Localities", "Poverty"],
        ["Poverty.Classification"] = ["Law", "Rules", "Localities", "Poverty"],
        ["Poverty.Transitions"] = ["Law", "Rules", "Poverty", "Poverty.Returns"],
        ["Poverty.Reviews"] = ["Law", "Rules", "Localities", "Poverty", "Poverty.Classification", "Poverty.Measures", "Poverty.Transitions"],
        ["Poverty.Measures"] = ["Poverty"],
        ["Statistics"] = ["Law"],
    };

    private static IEnumerable<TypeDefinition> Library => CompiledCode.ModuleOf(typeof(Fraction)).Types;

    [Fact]
    public void A_folder_uses_only_the_folders_it_may() =>
        Findings.None(Library.SelectMany(type => FolderOf(type) is { } folder ? ForbiddenUses(type, folder) : []));

    [Fact]
    public void A_planted_dependency_is_seen()
    {
        var findings = ForbiddenUses(PlantedHere, "Law").ToArray();

        Assert.Contains("Law uses Localities: Planted → AreaTree", findings);
        Assert.Contains("Law uses Rules: Planted → Violation", findings);
        Assert.DoesNotContain(findings, finding => finding.StartsWith("Law uses root", StringComparison.Ordinal));
        Assert.Contains("Elsewhere is a new folder: say in this table what it may use.", ForbiddenUses(PlantedHere, "Elsewhere"));
    }

    [Fact]
    public void The_library_references_nothing_but_the_base_library() =>
        Assert.All(
            CompiledCode.ModuleOf(typeof(Fraction)).AssemblyReferences,
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void The_library_reads_no_clock_culture_file_network_or_chance() => Findings.None(Library.SelectMany(Impurities));

    [Theory]
    [InlineData("DateTime::get_Now")]
    [InlineData("Environment::get_MachineName")]
    [InlineData("File::ReadAllText")]
    [InlineData("Random::get_Shared")]
    [InlineData("CultureInfo::get_CurrentCulture")]
    [InlineData("Decimal::ToString()")]
    [InlineData("String::ToUpper()")]
    [InlineData("AppendFormatted<System.DateOnly>")]
    [InlineData("OrderBy<System.Int32,System.String>")]
    public void A_planted_impurity_is_seen(string member) =>
        Assert.Contains(Impurities(PlantedHere), finding => finding.Contains(member, StringComparison.Ordinal));

    [Fact]
    public void Binary_fractions_are_used_in_the_poverty_measures_only() => Findings.None(
        from type in Library
        where FolderOf(type) != "Poverty.Measures"
        from used in CompiledCode.UsedBy(type)
        where used.FullName is "System.Double" or "System.Single"
        select $"{type.Name} uses {used.Name}");

    private static TypeDefinition PlantedHere => CompiledCode.ModuleOf(typeof(Planted)).GetType(typeof(Planted).FullName, runtimeName: true).Resolve();

    private static IEnumerable<string> ForbiddenUses(TypeDefinition type, string folder) =>
        !Allowed.TryGetValue(folder, out var allowed)
            ? [$"{folder} is a new folder: say in this table what it may use."]
            : from used in CompiledCode.UsedBy(type).OfType<TypeReference>()
              let usedFolder = FolderOf(used)
              where usedFolder is not null && usedFolder != "root" && usedFolder != folder && !allowed.Contains(usedFolder)
              select $"{folder} uses {usedFolder}: {type.Name} → {used.Name}";

    private static IEnumerable<string> Impurities(TypeDefinition type) =>
        CompiledCode.UsedBy(type).Select(Impurity.Of).Where(member => member is not null).Select(member => $"{type.Name} uses {member}");

    private static string? FolderOf(TypeReference type) =>
        type.DeclaringType is { } outer ? FolderOf(outer)
        : type.Namespace == Root ? "root"
        : type.Namespace.StartsWith(Root + '.', StringComparison.Ordinal) ? type.Namespace[(Root.Length + 1)..]
        : null;

    /// <summary>Breaks every rule above, each deep inside a method.</summary>
    private static class Planted
    {
        public static object Dependencies(IEnumerable<object> things) =>
            things.Where(thing => Fraction.Zero > Fraction.One || thing is AreaTree || LocalityRules.Judge(new AreaTree([], [])).Any());

        public static IEnumerable<object> Impurities(DateOnly day)
        {
            yield return DateTime.Now;
            yield return Environment.MachineName;
            yield return System.IO.File.ReadAllText(Random.Shared.GetHexString(1));
            yield return System.Globalization.CultureInfo.CurrentCulture;
            yield return new[] { 1, 2 }.Select(number => 0.5m.ToString() + "a".ToUpper()).ToArray();
            yield return $"On {day}";
            yield return new[] { 1, 2 }.OrderBy(number => number == 1 ? "ă" : "â");
        }
    }
}
